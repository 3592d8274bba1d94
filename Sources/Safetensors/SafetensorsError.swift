public import CanonicalJSON

/// Why bytes are not a safetensors file, or why a file does not hold what was asked for.
///
/// Names in it may come from the file, so they may be anything; ``description`` shows them safely.
public enum SafetensorsError: Error, Hashable, Sendable {
  /// The file is too short to hold the length of a header.
  case fileTooShort(byteCount: Int)
  /// The header is longer than ``SafetensorsHeader/byteLimit``.
  case headerTooLong(byteCount: UInt64)
  /// The header is longer than the rest of the file.
  case headerBeyondEnd(headerByteCount: Int, fileByteCount: Int)
  /// The header does not begin with `{`.
  case headerStart
  /// The header is not JSON; the offset counts from the header's first byte.
  case headerJSON(JSONError)
  /// After the JSON, somewhere from this byte of the header on, is something other than spaces.
  case headerPadding(offset: Int)
  /// The metadata is no object (no key), or holds something other than text under a key.
  case metadata(key: String?)
  /// Something is wrong with one tensor.
  case tensor(String, TensorFault)
  /// The tensors do not end where the file ends; both numbers count from the end of the header.
  case wrongDataSize(byteCount: Int, expected: Int)
  /// The file ended before it had as many bytes as it was said to have.
  case endsEarly(byteCount: Int, expected: Int)
  /// The file went on after as many bytes as it was said to have.
  case goesOn(expected: Int)
  /// A name, or a key of the metadata, is to be written twice.
  case repeated(String)
  /// A tensor is to be written under the name of the metadata.
  case reservedName

  /// What is wrong with one tensor.
  public enum TensorFault: Hashable, Sendable {
    /// Its entry is no object with exactly `dtype`, `shape` and `data_offsets`.
    case members
    /// Its `dtype` is no text.
    case type
    /// Its `shape` is no list of whole numbers in plain digits.
    case shape
    /// Its `data_offsets` are not two whole numbers in plain digits, the smaller one first.
    case offsets
    /// Its type is none of ``TensorType``.
    case unknownType(String)
    /// It has more elements or bytes than can be counted.
    case tooLarge
    /// It is of a type below 8 bits and ends within a byte.
    case partialByte
    /// It has another number of bytes than its shape and type need.
    case wrongSize(byteCount: Int, expected: Int)
    /// It begins later than the one before it ends.
    case hole(begin: Int, expected: Int)
    /// It begins before the one before it ends.
    case overlap(begin: Int, expected: Int)
    /// There is no tensor of this name.
    case absent
    /// It has another type than it was asked for.
    case wrongType(TensorType, expected: TensorType)
  }
}
