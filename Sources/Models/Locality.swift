import CanonicalJSON

/// What counts as this machine, and what would leave it.
///
/// An endpoint on a loopback address may still pass a request on: Ollama proxies the models whose
/// names end in `:cloud` or `-cloud` to its own servers, and says so in `remote_host`.
enum Locality {
  /// The host to which Ollama passes the requests for its cloud models on.
  static let cloudHost = "ollama.com"

  /// True for `localhost` and for the literal loopback addresses 127.0.0.0/8 and ::1.
  ///
  /// Other names are not looked up: what a name resolves to is not ours to decide. Short and
  /// octal forms of an address (`127.1`, `0177.0.0.1`) are not taken, because readers differ on
  /// them.
  static func isLoopback(host: String) -> Bool {
    switch host {
    case "localhost", "::1", "0:0:0:0:0:0:0:1": true
    default: isLoopbackIPv4(host)
    }
  }

  /// True when a model of this name is run by somebody else's machine behind a local server.
  static func isCloudModel(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(":cloud") || name.hasSuffix("-cloud")
  }

  /// The other machine that answers for a model, by what Ollama says of it; nil for this one.
  static func remote(of model: JSON) -> String? {
    if let text = model["remote_host"]?.string, !text.isEmpty {
      let host = host(ofRemote: text)
      return isLoopback(host: host) ? nil : host
    }
    // A model of another machine has a name there.
    return model["remote_model"]?.string?.isEmpty == false ? cloudHost : nil
  }

  /// The host of an answer's `remote_host` (`https://ollama.com:443`), in lower case.
  static func host(ofRemote text: String) -> String {
    var rest = text.lowercased()[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    return String(rest.prefix { $0 != "/" && $0 != ":" })
  }

  private static func isLoopbackIPv4(_ host: String) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts.first == "127" else { return false }
    return parts.allSatisfy { part in
      let digits = part.utf8
      guard (1...3).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) })
      else { return false }
      if digits.count > 1 && digits.first == UInt8(ascii: "0") { return false }
      return UInt8(part) != nil
    }
  }
}
