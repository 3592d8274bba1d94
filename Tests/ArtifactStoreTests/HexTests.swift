import ArtifactStore
import Testing

@Suite struct HexTests {
  @Test(
    arguments: [
      ([], ""), ([0x00], "00"), ([0x0F, 0xF0], "0ff0"), ([0xDE, 0xAD, 0xBE, 0xEF], "deadbeef"),
    ] as [([UInt8], String)])
  func `writes and reads two lower-case digits for each byte`(_ bytes: [UInt8], _ text: String) {
    #expect(Hex.text(bytes) == text)
    #expect(Hex.bytes(text) == bytes)
  }

  @Test(arguments: ["0", "abc", "AB", "0g", " 00", "0x00", "０１", "-1"])
  func `reads nothing else`(_ text: String) {
    #expect(Hex.bytes(text) == nil)
  }

  @Test(arguments: 0..<11)
  func `takes the sixteen digits, and no other byte, at any place`(_ place: Int) throws {
    for byte in UInt8.min...UInt8.max {
      var text = Array("0123456789abcdef01234567".utf8)
      text[place] = byte
      let value = Array("0123456789abcdef".utf8).firstIndex(of: byte)
      let read = String(validating: text, as: UTF8.self).flatMap { Hex.bytes($0) }
      #expect((read != nil) == (value != nil), "\(byte)")
      guard let value, let read else { continue }
      #expect(Int(read[place / 2] >> (place.isMultiple(of: 2) ? 4 : 0) & 15) == value)
      #expect(read.count == 12 && Hex.text(read) == String(decoding: text, as: UTF8.self))
    }
  }
}

@Suite struct ObjectIDTests {
  private static let hex = "0123456789abcdef0011223344556677fedcba98"

  @Test func `keeps the bytes of an id in their order`() throws {
    let id = try #require(ObjectID(hex: Self.hex))
    #expect(id.hex == Self.hex)
    #expect(
      id.bytes == [
        0x01, 0x23, 0x45, 0x67, 0x89, 0xAB, 0xCD, 0xEF, 0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66,
        0x77, 0xFE, 0xDC, 0xBA, 0x98,
      ])
    #expect(ObjectID(bytes: id.bytes) == id)
    #expect(BlobID(id).short == "0123456789ab")
  }

  @Test(arguments: [
    "", "abc", "0123456789ABCDEF0011223344556677fedcba98",
    "0123456789abcdef0011223344556677fedcba9", "0123456789abcdef0011223344556677fedcba988",
    "0123456789abcdef0011223344556677fedcba9g", " 123456789abcdef0011223344556677fedcba98",
  ])
  func `rejects text that is not an object id`(_ text: String) {
    #expect(ObjectID(hex: text) == nil)
    #expect(CommitID(hex: text) == nil)
  }

  @Test(arguments: [0, 19, 21, 32])
  func `rejects bytes that are not twenty`(_ count: Int) {
    #expect(ObjectID(bytes: [UInt8](repeating: 1, count: count)) == nil)
  }

  @Test(arguments: [0, 7, 8, 15, 16, 19])
  func `orders ids by their bytes`(_ position: Int) throws {
    var bytes = [UInt8](repeating: 0x7F, count: 20)
    let low = try #require(ObjectID(bytes: bytes))
    bytes[position] = 0x80
    let high = try #require(ObjectID(bytes: bytes))
    #expect(low < high)
    #expect(!(high < low))
    #expect(low != high)
  }

  @Test(arguments: [
    ("0123", true), ("01234", true), ("012345678", true), ("0124", false), ("1234", false),
    (hex, true), ("0123456789ABCDEF", true),
  ])
  func `matches ids that begin with its digits`(_ text: String, _ matches: Bool) throws {
    let id = try #require(ObjectID(hex: Self.hex))
    #expect(try #require(ObjectPrefix(text)).matches(id) == matches)
  }

  @Test(arguments: ["", "012", "01234g", hex + "0", "é123", "HEAD"])
  func `rejects text that is not a prefix`(_ text: String) {
    #expect(ObjectPrefix(text) == nil)
  }

  @Test func `takes a prefix of forty digits for an id`() throws {
    #expect(try #require(ObjectPrefix(Self.hex)).objectID == ObjectID(hex: Self.hex))
    #expect(try #require(ObjectPrefix("0123456")).objectID == nil)
  }
}

@Suite struct SHA256DigestTests {
  @Test func `gives the digests of FIPS 180-4`() {
    #expect(
      SHA256Digest(of: Array("abc".utf8)).hex
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256Digest(of: []).hex
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func `is the same in pieces`() {
    var hasher = SHA256Hasher()
    for piece in ["a", "", "bc"] { hasher.update(Array(piece.utf8)) }
    #expect(hasher.finish() == SHA256Digest(of: Array("abc".utf8)))
  }

  @Test(arguments: [
    "", "ba78", String(repeating: "g", count: 64), String(repeating: "A", count: 64),
  ])
  func `rejects text that is not a digest`(_ text: String) {
    #expect(SHA256Digest(hex: text) == nil)
  }
}
