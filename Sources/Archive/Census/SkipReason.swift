/// Why a single record was not taken.
public enum SkipReason: String, Error, CaseIterable, Sendable {
  /// It is not JSON.
  case notJSON
  /// It holds bytes that are not UTF-8.
  case invalidUTF8
  /// It is longer than 16 MiB.
  case tooLong
  /// It is JSON, but nothing that such a file holds.
  case notARecord
  /// It has no id, or one that is no number.
  case withoutID
  /// There was no memory to read it.
  case noMemory
}

/// A record that was not taken.
public struct SkippedRecord: Hashable, Sendable {
  /// The name of the file.
  public let file: String
  /// The place of its element in the file's array, from 0 on.
  public let index: Int
  /// Its place in its element, from 0 on, where that holds several records.
  public let entry: Int
  /// The place of its first byte in the file.
  public let offset: Int
  /// Why it was not taken.
  public let reason: SkipReason
}
