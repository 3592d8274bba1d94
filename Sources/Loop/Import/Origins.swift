internal import CanonicalJSON

/// Where the records of one kind and month stand in the exports: a file in `origins/` of the archive line.
///
/// A line for each file of an export, and under it one for each record that it had, by ascending id: its id, the place of
/// its element and, where that holds several records, its place in there.
struct Origins {
  private var byID: [UInt64: Origin] = [:]

  /// Reads such a file; nothing where there is none.
  init(decoding bytes: [UInt8]?) throws(JSONError) {
    var source: (export: String, file: String)?
    for line in bytes?.split(separator: UInt8(ascii: "\n")) ?? [] {
      let json = try JSONParser.parse(line)
      if let export = json["export"]?.string, let file = json["file"]?.string {
        source = (export, file)
      } else if let source, let record = json.array, record.count >= 2,
        let id = record[0].string.flatMap({ UInt64($0) }), let offset = record[1].integer
      {
        byID[id] = Origin(
          export: source.export, file: source.file, offset: offset,
          entry: record.count > 2 ? record[2].integer ?? 0 : 0)
      }
    }
  }

  /// Where the words of a record stand; nil where it does not say.
  subscript(id: UInt64) -> Origin? { byID[id] }
}

/// Such a file in the making.
struct OriginsWriter {
  /// The records of one file of an export.
  private struct Source {
    let export: String
    let file: String
    var lines: [UInt8]

    func isSource(of origin: Origin) -> Bool { origin.export == export && origin.file == file }
  }

  private var sources: [Source] = []
  /// That of the last record, as it is of most that follow.
  private var last = 0

  /// Adds a record; they come by ascending id.
  mutating func add(_ id: UInt64, _ origin: Origin) {
    if !sources.indices.contains(last) || !sources[last].isSource(of: origin) {
      last = sources.firstIndex { $0.isSource(of: origin) } ?? sources.count
    }
    if last == sources.count {
      sources.append(Source(export: origin.export, file: origin.file, lines: []))
    }
    sources[last].lines.append(record: id, origin)
  }

  /// The bytes of the file; the order of the sources depends on nothing but their names.
  var encoded: [UInt8] {
    let ordered = sources.sorted {
      ($0.export, $0.file) < ($1.export, $1.file)
    }
    return ordered.reduce(into: []) { bytes, source in
      let head: JSON = ["export": .string(source.export), "file": .string(source.file)]
      bytes += head.canonicalLine + source.lines
    }
  }
}

extension [UInt8] {
  /// Appends a record's line: canonical JSON and a newline.
  fileprivate mutating func append(record id: UInt64, _ origin: Origin) {
    self += "[\"".utf8
    append(digitsOf: id)
    self += "\",".utf8
    append(digitsOf: UInt64(origin.offset))
    if origin.entry > 0 {
      self += ",".utf8
      append(digitsOf: UInt64(origin.entry))
    }
    self += "]\n".utf8
  }
}
