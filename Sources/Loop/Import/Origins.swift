internal import CanonicalJSON

/// Where the records of one kind and month stand in the exports: a file in `origins/` of the archive line.
///
/// A line for each file of an export, and under it one for each record that it had, by ascending id: its id, the place of
/// its element and, where that holds several records, its place in there.
struct Origins {
  private var byID: [UInt64: Origin] = [:]

  /// Reads such a file; nothing where there is none.
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its name, for messages.
  /// - Throws: Where a line is none of such a file.
  init(decoding bytes: [UInt8]?, path: String) throws {
    var source: (export: String, file: String)?
    for (number, line) in (bytes ?? []).split(separator: UInt8(ascii: "\n")).enumerated() {
      let json = try JSONParser.parse(line)
      if let export = json["export"]?.string, let file = json["file"]?.string, json["id"] == nil {
        source = (export, file)
        continue
      }
      guard let source, let record = json.array, (2...3).contains(record.count),
        let id = record[0].string.flatMap({ UInt64($0) }),
        let offset = record[1].integer, offset >= 0,
        let entry = record.count > 2 ? record[2].integer : 0, entry >= 0
      else { throw LoopError.badContent("\(path): line \(number + 1) says no origin") }
      byID[id] = Origin(export: source.export, file: source.file, offset: offset, entry: entry)
    }
  }

  /// Where the words of a record stand; nil where it does not say.
  subscript(id: UInt64) -> Origin? { byID[id] }
}

/// Such a file in the making.
struct OriginsWriter {
  /// A file of an export.
  private struct Source: Hashable {
    let export: String
    let file: String
  }

  private var sources: [(source: Source, lines: [UInt8])] = []
  private var places: [Source: Int] = [:]
  /// That of the last record, as it is of most that follow.
  private var last: Int?

  /// Adds a record; they come by ascending id.
  mutating func add(_ id: UInt64, _ origin: Origin) {
    let source = Source(export: origin.export, file: origin.file)
    if last.map({ sources[$0].source == source }) != true {
      last = places[source]
    }
    let place = last ?? sources.count
    if place == sources.count {
      sources.append((source, []))
      places[source] = place
    }
    last = place
    sources[place].lines.append(record: id, origin)
  }

  /// The bytes of the file; the order of the sources depends on nothing but their names.
  var encoded: [UInt8] {
    let ordered = sources.sorted {
      ($0.source.export, $0.source.file) < ($1.source.export, $1.source.file)
    }
    return ordered.reduce(into: []) { bytes, part in
      let head: JSON = ["export": .string(part.source.export), "file": .string(part.source.file)]
      bytes += head.canonicalLine + part.lines
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
