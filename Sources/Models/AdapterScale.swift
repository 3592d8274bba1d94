public import CanonicalJSON

/// How strongly a request uses an adapter that llama-server has loaded: its member `lora`.
public struct AdapterScale: Sendable, Hashable {
  /// The adapter's number in `GET /lora-adapters`.
  public let id: Int
  /// How strongly: 0 not at all, 1 as it was trained.
  public let scale: Double

  /// Reads `ID=SCALE[,ID=SCALE…]`, scales such as 1 or 0.5, or nil.
  public static func list(_ text: String) -> [AdapterScale]? {
    var adapters: [AdapterScale] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let id = Int(sides[0]), id >= 0,
        sides[1].utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }),
        let scale = Double(sides[1]), !adapters.contains(where: { $0.id == id })
      else { return nil }
      adapters.append(AdapterScale(id: id, scale: scale))
    }
    return adapters
  }

  /// The member of a request.
  public var json: JSON { ["id": .integer(id), "scale": .double(scale)] }
}
