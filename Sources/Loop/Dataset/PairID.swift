/// What a pair is known by: the first 8 bytes of SHA-256(batch, NUL, index), 16 hex digits.
public struct PairID: Hashable, Sendable, CustomStringConvertible {
  let value: UInt64

  init(_ value: UInt64) { self.value = value }

  /// Names a pair.
  /// - Parameters:
  ///   - batch: The artifact id of the batch.
  ///   - index: The place of the pair in the batch's `pairs.jsonl`, from 0.
  public init(batch: String, index: Int) {
    self.value = FirstBytes.of(Array(batch.utf8) + [0] + Array(String(index).utf8))
  }

  /// Reads the 16 digits.
  init?(_ text: String) {
    var words = LineWords(Array((text + " ").utf8))
    guard let value = words.hex(), words.isAtEnd else { return nil }
    self.value = value
  }

  /// The 16 digits.
  public var description: String { FirstBytes.hex(value) }
}
