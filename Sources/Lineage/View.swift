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
}
