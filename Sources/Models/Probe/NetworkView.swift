#if canImport(Glibc)
import Glibc
#endif

/// What a process can see of the network: nothing is sent to find out.
public struct NetworkView: Sendable, Hashable {
  /// The network devices that are up.
  public let devices: [String]
  /// Of some addresses those to which there is a way: documentation's own, of either family
  /// (RFC 5737, RFC 3849), which stand for all others, and this machine's loopback address.
  public let reachable: [String]

  /// True where there is no way out at all.
  public var isEmpty: Bool { devices.isEmpty && reachable.isEmpty }

  /// What the process sees now.
  public static func current() -> NetworkView {
    NetworkView(
      devices: devicesThatAreUp(),
      reachable: ["192.0.2.1", "2001:db8::1", "127.0.0.1"].filter(hasRoute))
  }

  /// Puts a view together.
  public init(devices: [String], reachable: [String]) {
    self.devices = devices
    self.reachable = reachable
  }

  private static func devicesThatAreUp() -> [String] {
    var list: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&list) == 0 else { return ["unknown"] }
    defer { freeifaddrs(list) }
    var names: Set<String> = []
    var next = list
    while let device = next {
      if device.pointee.ifa_flags & UInt32(IFF_UP) != 0 {
        names.insert(String(cString: device.pointee.ifa_name))
      }
      next = device.pointee.ifa_next
    }
    return names.sorted()
  }

  /// True where the kernel knows a way to an address.
  ///
  /// A datagram socket is connected, which sends nothing (connect(2)).
  private static func hasRoute(to address: String) -> Bool {
    var hints = addrinfo()
    hints.ai_flags = AI_NUMERICHOST
    hints.ai_socktype = Int32(SOCK_DGRAM.rawValue)
    var result: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(address, "9", &hints, &result) == 0, let info = result else { return true }
    defer { freeaddrinfo(result) }
    let socket = socket(info.pointee.ai_family, info.pointee.ai_socktype, 0)
    guard socket >= 0 else { return false }
    defer { close(socket) }
    return connect(socket, info.pointee.ai_addr, info.pointee.ai_addrlen) == 0
  }
}
