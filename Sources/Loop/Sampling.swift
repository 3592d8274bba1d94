import ArtifactStore

/// How a model is asked for one answer, or for several to choose from.
enum Sampling {
  /// The temperature: one answer alone is the likeliest one, several have to differ.
  static func temperature(of samples: Int) -> Double { samples > 1 ? varied : 0 }

  /// The temperature at which answers to the same question differ.
  static let varied = 0.7

  /// The seed of one of several samples about a subject: from 0 to 2^31 - 1, which any server takes.
  static func seed(_ sample: Int, of subject: String) -> Int {
    let digest = SHA256Digest(of: Array("\(subject)\0\(sample)".utf8))
    return digest.bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
  }
}
