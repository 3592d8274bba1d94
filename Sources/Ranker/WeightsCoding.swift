internal import Safetensors

extension Weights {
  private typealias Path = any WritableKeyPath<Weights, [Double]> & Sendable

  private static let groups: [(name: String, path: Path)] = [
    ("characters.weight", \.characters), ("numbers.weight", \.numbers), ("words.weight", \.words),
  ]

  /// No training comes near it; beyond it a score would no longer be a number worth showing.
  private static let limit: Float = 1_000_000

  /// `ranker.safetensors`: the weights in single precision.
  var encoded: [UInt8] {
    get throws(SafetensorsError) {
      let tensors = Weights.groups.map { group in
        let values = self[keyPath: group.path]
        return Tensor(name: group.name, shape: [values.count], floats: values.map { Float($0) })
      }
      return try SafetensorsFile.encode(tensors, metadata: [("format", Ranker.format)])
    }
  }

  /// Reads `ranker.safetensors`.
  init(decoding bytes: [UInt8]) throws(RankerError) {
    func refuse(_ reason: String) -> RankerError {
      .badFile(name: Ranker.tensorsName, reason: reason)
    }
    var weights = Weights.zero
    let tensors: [[Float]]
    do throws(SafetensorsError) {
      let file = try SafetensorsFile(decoding: bytes)
      tensors = try Weights.groups.map { group throws(SafetensorsError) in
        try file.floats(group.name)
      }
    } catch { throw refuse("cannot be read: \(error)") }
    for (group, values) in zip(Weights.groups, tensors) {
      guard values.count == weights[keyPath: group.path].count else {
        throw refuse("has \(values.count) weights in \(group.name)")
      }
      guard values.allSatisfy({ abs($0) <= Weights.limit }) else {
        throw refuse("has weights in \(group.name) beyond \(Int(Weights.limit))")
      }
      weights[keyPath: group.path] = values.map { Double($0) }
    }
    self = weights
  }
}
