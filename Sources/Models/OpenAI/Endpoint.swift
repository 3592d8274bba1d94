/// The address of a server, checked.
///
/// The forms are `http://HOST[:PORT][/PATH]`, `https://…`, `unix:///path/to.sock` (its API is
/// under `/v1`) and `http+unix://%2Fpath%2Fto.sock[/PATH]`. Anything that two readers could take
/// for different hosts (a user name, a query, an escape, a backslash) is refused.
struct Endpoint: Sendable, Hashable {
  /// Where the bytes go.
  enum Destination: Sendable, Hashable {
    case host(String, port: Int?, isEncrypted: Bool)
    case socket(path: String)
  }

  let destination: Destination
  /// The path of the API, without a slash at its end: `/v1`, or empty.
  let path: String

  /// Reads an address.
  init(_ text: String) throws(ModelError) {
    func refuse(_ reason: String) -> ModelError {
      // What stands before an `@` may be a password.
      .badEndpoint(text.utf8.contains(UInt8(ascii: "@")) ? "(not shown)" : text, reason: reason)
    }
    guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw refuse("it holds a character that no address has")
    }
    guard let separator = text.firstRange(of: "://") else { throw refuse("it has no scheme") }
    let rest = text[separator.upperBound...]
    switch text[..<separator.lowerBound].lowercased() {
    case "http": self.init(authorityAndPath: rest, isEncrypted: false)
    case "https": self.init(authorityAndPath: rest, isEncrypted: true)
    case "unix": self.init(socket: rest[...], path: "/v1")
    case "http+unix":
      let authority = rest.prefix { $0 != "/" }
      guard let socket = Endpoint.unescaped(authority) else { throw refuse("a malformed escape") }
      self.init(socket: socket[...], path: rest[authority.endIndex...])
    default: throw refuse("its scheme is none of http, https, unix and http+unix")
    }
    guard isValid else { throw refuse("it is not HOST[:PORT][/PATH] or the path of a socket") }
  }

  private init(authorityAndPath text: Substring, isEncrypted: Bool) {
    let authority = text.prefix { $0 != "/" }
    path = Endpoint.trimmed(text[authority.endIndex...])
    var host = authority[...]
    var port: Substring?
    if host.first == "[", let end = host.firstIndex(of: "]") {
      let tail = host[host.index(after: end)...]
      host = host[host.index(after: host.startIndex)..<end]
      port = tail.isEmpty ? nil : tail.first == ":" ? tail.dropFirst() : "invalid"
      if !host.contains(":") { host = "" }
    } else if let colon = host.firstIndex(of: ":") {
      port = host[host.index(after: colon)...]
      host = host[..<colon]
    }
    destination = .host(
      host.lowercased(), port: port.map { UInt16($0).map(Int.init) ?? 0 }, isEncrypted: isEncrypted)
  }

  private init(socket: Substring, path: Substring) {
    destination = .socket(path: String(socket))
    self.path = Endpoint.trimmed(path)
  }

  private var isValid: Bool {
    let isPathValid = path.isEmpty || (path.first == "/" && path.utf8.allSatisfy(Endpoint.isPlain))
    switch destination {
    case .host(let host, let port, _):
      return !host.isEmpty && host.utf8.allSatisfy(Endpoint.isHostByte) && port != 0 && isPathValid
    case .socket(let socket):
      return socket.first == "/" && socket.utf8.count > 1 && isPathValid
    }
  }

  private static func trimmed(_ path: Substring) -> String {
    var path = path
    while path.last == "/" { path.removeLast() }
    return String(path)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// True for what a path holds as it is: RFC 3986's unreserved characters and the slash.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: byte == UInt8(ascii: "/")
    }
  }
}

extension Endpoint {
  /// True when nothing leaves this machine on the way there.
  var isLocal: Bool {
    switch destination {
    case .host(let host, _, _): Locality.isLoopback(host: host)
    case .socket: true
    }
  }

  /// The host's name, or nil for a socket.
  var host: String? {
    guard case .host(let host, _, _) = destination else { return nil }
    return host
  }

  /// The address as it is shown in errors.
  var text: String {
    switch destination {
    case .host: url("")
    case .socket(let socket): "unix://\(socket)"
    }
  }

  /// The address of something below the API's path, in the form that the HTTP client reads.
  func url(_ suffix: String) -> String { root + path + suffix }

  /// The address of something that servers keep beside the API: `/health`.
  func urlBesideAPI(_ suffix: String) -> String {
    root + (path.hasSuffix("/v1") ? String(path.dropLast(3)) : path) + suffix
  }

  private var root: String {
    switch destination {
    case .host(let host, let port, let isEncrypted):
      let name = host.contains(":") ? "[\(host)]" : host
      return (isEncrypted ? "https://" : "http://") + name + (port.map { ":\($0)" } ?? "")
    case .socket(let socket): return "http+unix://" + Endpoint.escaped(socket)
    }
  }

  /// The same API behind a socket, as an address.
  func text(over socket: String) -> String { "http+unix://" + Endpoint.escaped(socket) + path }

  private static func escaped(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var result = String.UnicodeScalarView()
    for byte in text.utf8 {
      if isPlain(byte) && byte != UInt8(ascii: "/") {
        result.append(Unicode.Scalar(byte))
      } else {
        result += ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(result)
  }

  private static func unescaped(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(Substring(rest.prefix(2)), radix: 16), value != 0
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
