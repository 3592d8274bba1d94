public import ArtifactStore
public import CanonicalJSON

/// Where every line stands at one moment.
public struct View: Sendable, Hashable {
  /// The version of the form below.
  private static let schema = 1

  /// The tips of the lines, in the order of ``Line``.
  private var tips: [CommitID]

  /// Every line at the same commit.
  public init(allAt commit: CommitID) {
    self.tips = Line.allCases.map { _ in commit }
  }

  /// The tip of a line.
  public subscript(line: Line) -> CommitID {
    get { tips[line.place] }
    set { tips[line.place] = newValue }
  }

  /// `{"lines":{"archive":"<commit>",…},"schema":1}`.
  public var json: JSON {
    [
      "schema": .integer(View.schema),
      "lines": .object(
        JSONObject(Line.allCases.map { ($0.rawValue, .string(self[$0].hex)) })),
    ]
  }

  /// Reads what ``json`` gives, and refuses whatever it would not give.
  init(decoding bytes: [UInt8], file: String) throws(LineageError) {
    if let view = View(usual: bytes) {
      self = view
      return
    }
    let fields = try Fields(parsing: bytes, file: file)
    guard try fields.integer("schema") <= View.schema else {
      throw .newerFormat(file, found: try fields.integer("schema"), known: View.schema)
    }
    let lines = Fields(try fields.object("lines"), file: file)
    self.init(allAt: Root.id)
    for line in Line.allCases {
      guard let id = CommitID(hex: try lines.string(line.rawValue)) else {
        throw .malformed(file: file, field: line.rawValue, reason: "not an id")
      }
      self[line] = id
    }
    guard try fields.integer("schema") == View.schema, fields.object.count == 2,
      lines.object.count == Line.allCases.count
    else {
      throw .malformed(file: file, field: "", reason: "says more than a view")
    }
  }

  /// Takes the ids from where they stand in a view of this program's lines, whose other bytes are always the same; nil where these
  /// are not.
  init?(usual bytes: [UInt8]) {
    self.init(allAt: Root.id)
    var start = 0
    for (line, before) in View.usual.parts {
      guard bytes[start...].starts(with: before) else { return nil }
      start += before.count
      guard start + 40 <= bytes.count, let id = ObjectID(hexDigits: bytes[start..<(start + 40)])
      else { return nil }
      self[line] = CommitID(id)
      start += 40
    }
    guard bytes[start...].elementsEqual(View.usual.end) else { return nil }
  }

  /// What stands before the id of each line, in the order of a view's bytes, and what stands behind the last.
  private static let usual: (parts: [(line: Line, before: [UInt8])], end: [UInt8]) = {
    let bytes = View(allAt: Root.id).json.canonicalLine
    let id = Array(Root.id.hex.utf8)
    var parts: [[UInt8]] = [[]]
    var rest = bytes[...]
    while let byte = rest.first {
      if rest.starts(with: id) {
        parts.append([])
        rest = rest.dropFirst(id.count)
      } else {
        parts[parts.count - 1].append(byte)
        rest = rest.dropFirst()
      }
    }
    let lines = Line.allCases.sorted {
      $0.rawValue.utf8.lexicographicallyPrecedes($1.rawValue.utf8)
    }
    return (Array(zip(lines, parts)), parts.last ?? [])
  }()
}
