/// What tweet an address leads to.
enum StatusAddress: Hashable, Sendable {
  /// `https://x.com/name/status/123`: a tweet and its author.
  case status(StatusReference)
  /// `https://x.com/i/web/status/123`: a tweet without its author, as at the end of a text that
  /// was cut.
  case anonymous(id: UInt64)

  /// Reads an address; nil where it leads to anything else, such as a picture (`…/photo/1`).
  init?(_ address: String) {
    guard let path = StatusAddress.path(of: address) else { return nil }
    if path.count == 3, path[1].elementsEqual("status".utf8), !path[0].elementsEqual("i".utf8),
      StatusReference.isScreenName(path[0]), RecordID.number(path[2]) != nil
    {
      self = .status(
        StatusReference(
          screenName: String(decoding: path[0], as: UTF8.self),
          statusID: String(decoding: path[2], as: UTF8.self)))
    } else if path.count == 4, path[0].elementsEqual("i".utf8), path[1].elementsEqual("web".utf8),
      path[2].elementsEqual("status".utf8), let id = RecordID.number(path[3])
    {
      self = .anonymous(id: id)
    } else {
      return nil
    }
  }

  private static let hosts = ["twitter.com", "x.com"].map { Array($0.utf8) }
  private static let prefixes = ["www.", "mobile.", "m."].map { Array($0.utf8) }

  /// The parts of the path of an address at Twitter or X.
  private static func path(of address: String) -> [ArraySlice<UInt8>]? {
    let bytes = Array(address.utf8)
    guard let slashes = bytes.prefix(7).firstIndex(of: UInt8(ascii: "/")), slashes >= 5,
      bytes.starts(with: "http".utf8)
    else { return nil }
    let rest = bytes[slashes...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let parts = rest.split(separator: UInt8(ascii: "/"))
    guard parts.count > 1, parts[0].count <= 20 else { return nil }
    // Hosts are the same in upper and lower case.
    var host = parts[0].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for prefix in prefixes where host.starts(with: prefix) { host.removeFirst(prefix.count) }
    return hosts.contains(host) ? Array(parts.dropFirst()) : nil
  }
}

extension StatusReference {
  /// True for 1 to 20 letters, digits and underscores.
  static func isScreenName(_ name: some Collection<UInt8>) -> Bool {
    (1...20).contains(name.count)
      && name.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): true
        default: false
        }
      }
  }
}
