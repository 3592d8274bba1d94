/// The ways to cut an input that are tried, each a size of its pieces.
///
/// Pieces of one byte never meet the fast path, which goes by 64 bytes: what they give is what
/// all others must give.
public let pieceSizes = [1, 7, 63, 64, 65, 130, Int.max]

extension UnsafeBufferPointer<UInt8> {
  /// Calls `body` with one piece after the other, each a buffer of its own to its last byte.
  ///
  /// A copy, so that AddressSanitizer sees a byte read beyond a piece.
  public func forEachPiece(of size: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var start = 0
    while start < count {
      let end = size < count - start ? start + size : count
      let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: end - start)
      defer { piece.deallocate() }
      _ = piece.initialize(from: self[start..<end])
      body(UnsafeBufferPointer(piece))
      start = end
    }
  }
}
