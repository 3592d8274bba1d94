public import Archive
internal import CanonicalJSON

/// A record as the archive line keeps it: what the exports say of it, and since which export it
/// is absent.
public struct ArchivedRecord: Sendable {
  /// The record.
  public let record: Record
  /// The date of the first export that no longer had it, or nil where the newest has it.
  public let absentSince: String?

  /// Puts a record together.
  public init(_ record: Record, absentSince: String? = nil) {
    self.record = record
    self.absentSince = absentSince
  }

  /// One line of a month's file: canonical JSON and a newline.
  var line: [UInt8] { record.line(absentSince: absentSince) }

  /// Reads one line of a month's file.
  init(line: ArraySlice<UInt8>, file: String) throws {
    do {
      let json = try JSONParser.parse(line)
      guard var object = json.object else { throw LoopError.badContent("\(file): not an object") }
      self.absentSince = object["absent_since"]?.string
      object["absent_since"] = nil
      self.record = try Record(json: .object(object))
    } catch let error as JSONError {
      throw LoopError.badContent("\(file): \(error)")
    } catch let error as RecordError {
      throw LoopError.badContent("\(file): \(error)")
    }
  }
}

/// A month of the archive, or the place of what has no date.
public struct Bucket: Sendable, Hashable, Comparable {
  /// `2024-03`, or `undated`.
  public let name: String

  /// What has no date comes first: ids without a date in them are older than all others.
  public static let undated = Bucket(name: "undated")

  /// Takes a month's name.
  public init(name: String) { self.name = name }

  /// The place of what was written at a time.
  public init(at moment: Timestamp?) { self.name = moment?.month ?? Bucket.undated.name }

  /// `2024/2024-03`, or `undated`.
  public var path: String { self == .undated ? name : "\(name.prefix(4))/\(name)" }

  /// In the order of time.
  public static func < (left: Bucket, right: Bucket) -> Bool {
    if (left == .undated) != (right == .undated) { return left == .undated }
    return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }
}

extension RecordKind {
  /// The folder of the archive line that holds records of this kind.
  public var folder: String {
    switch self {
    case .chat: "chats"
    case .event: "events"
    case .like: "likes"
    case .message: "messages"
    case .note: "notes"
    case .profile: "profiles"
    case .tweet: "tweets"
    }
  }
}
