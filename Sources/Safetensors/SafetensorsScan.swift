/// Reads a file of any size in pieces, and holds nothing of it but its header.
///
/// ``feed(_:)`` takes the pieces in order, cut anywhere, and gives back what of them belongs to
/// which tensor; ``finish()`` says whether the file was whole. What a piece's tensors hold is only
/// to be trusted after that. A scan that has thrown throws the same error from then on.
public struct SafetensorsScan: Sendable {
  /// Some of a tensor's bytes.
  public struct Part: Sendable {
    /// The tensor.
    public let tensor: TensorEntry
    /// How many of the tensor's bytes came before these.
    public let offset: Int
    /// The bytes; none for a tensor without elements, which has one part all the same.
    public let bytes: ArraySlice<UInt8>

    /// True when these are the tensor's first bytes.
    public var isFirst: Bool { offset == 0 }
    /// True when these are the tensor's last bytes.
    public var isLast: Bool { offset + bytes.count == tensor.byteCount }
  }

  /// How many bytes the file has.
  public let byteCount: Int
  /// The header, or nil as long as it has not been read to its end.
  public private(set) var header: SafetensorsHeader?

  private var receivedCount = 0
  /// What has come of the length and the header.
  private var beginning: [UInt8] = []
  private var headerByteCount: Int?
  /// The tensor that is being read, and how many of its bytes have come.
  private var index = 0
  private var offset = 0
  private var failure: SafetensorsError?

  /// Starts with a file of `byteCount` bytes; throws where that is too few for any file.
  public init(byteCount: Int) throws(SafetensorsError) {
    guard byteCount >= HeaderLength.byteCount else { throw .fileTooShort(byteCount: byteCount) }
    self.byteCount = byteCount
  }

  /// Takes the next bytes and returns them by tensor, in order.
  ///
  /// The parts share the storage of `piece`; nothing is copied.
  public mutating func feed(_ piece: ArraySlice<UInt8>) throws(SafetensorsError) -> [Part] {
    if let failure { throw failure }
    do throws(SafetensorsError) {
      guard piece.count <= byteCount - receivedCount else { throw .goesOn(expected: byteCount) }
      receivedCount += piece.count
      var rest = piece
      guard let header = try readHeader(from: &rest) else { return [] }
      return parts(of: &rest, in: header)
    } catch {
      failure = error
      throw error
    }
  }

  /// Takes the next bytes and returns them by tensor, in order.
  public mutating func feed(_ piece: [UInt8]) throws(SafetensorsError) -> [Part] {
    try feed(piece[...])
  }

  /// Returns the header of a file that was whole; throws where the file ended early.
  public func finish() throws(SafetensorsError) -> SafetensorsHeader {
    if let failure { throw failure }
    guard receivedCount == byteCount, let header else {
      throw .endsEarly(byteCount: receivedCount, expected: byteCount)
    }
    return header
  }

  /// Takes from `rest` what belongs to the header, and returns the header once it is whole.
  private mutating func readHeader(
    from rest: inout ArraySlice<UInt8>
  ) throws(SafetensorsError) -> SafetensorsHeader? {
    if let header { return header }
    if headerByteCount == nil {
      guard collect(HeaderLength.byteCount, from: &rest) else { return nil }
      headerByteCount = try HeaderLength.read(beginning[...], fileByteCount: byteCount)
      beginning = []
    }
    guard let headerByteCount, collect(headerByteCount, from: &rest) else { return nil }
    let dataByteCount = byteCount - HeaderLength.byteCount - headerByteCount
    let header = try SafetensorsHeader(parsing: beginning[...], dataByteCount: dataByteCount)
    beginning = []
    self.header = header
    return header
  }

  /// Moves bytes to the beginning until it has `count`; false when there are not enough.
  private mutating func collect(_ count: Int, from rest: inout ArraySlice<UInt8>) -> Bool {
    let taken = rest.prefix(count - beginning.count)
    beginning += taken
    rest = rest.dropFirst(taken.count)
    return beginning.count == count
  }

  private mutating func parts(
    of rest: inout ArraySlice<UInt8>, in header: SafetensorsHeader
  ) -> [Part] {
    var parts: [Part] = []
    while index < header.tensors.count {
      let tensor = header.tensors[index]
      let bytes = rest.prefix(tensor.byteCount - offset)
      // A tensor without elements has its part as soon as those before it are done.
      guard !bytes.isEmpty || tensor.byteCount == 0 else { break }
      let part = Part(tensor: tensor, offset: offset, bytes: bytes)
      parts.append(part)
      rest = rest.dropFirst(bytes.count)
      guard part.isLast else {
        offset += bytes.count
        break
      }
      index += 1
      offset = 0
    }
    return parts
  }
}
