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
