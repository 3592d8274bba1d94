internal import ArtifactStore
internal import CanonicalJSON

extension Artifact {
  /// Reads what ``encoded`` writes of an artifact whose texts are plain ones; nil where it is none.
  init?(plain bytes: [UInt8]) {
    var scan = PlainScan(bytes)
    guard scan.passes(#"{"inputs":["#), let inputs = Artifact.inputs(in: &scan),
      scan.passes(#","kind":"#), let kind = scan.string().flatMap(Kind.init),
      scan.passes(#","parameters":"#), let parameters = scan.object(),
      scan.passes(#","payloads":["#), let payloads = Artifact.payloads(in: &scan),
      let provider = scan.value(behind: #","provider":"#, { $0.string() }),
      scan.passes(#","schema":"#), scan.integer() == Artifact.schema, scan.passes("}\n"),
      scan.isAtEnd
    else { return nil }
    self.kind = kind
    self.parameters = parameters
    self.provider = provider
    self.inputs = inputs
    self.payloads = payloads
  }

  /// The links up to the end of their array; nil where they are out of order.
  private static func inputs(in scan: inout PlainScan) -> [Link]? {
    var inputs: [Link] = []
    while !scan.passes("]") {
      guard inputs.isEmpty || scan.passes(","), scan.passes(#"{"id":"#),
        let id = scan.quoted(2 * ObjectID.byteCount).flatMap(ObjectID.init(hexDigits:)),
        scan.passes(#","role":"#), let role = scan.string(), scan.passes("}")
      else { return nil }
      let input = Link(role: role, artifact: ArtifactID(id))
      if let last = inputs.last, input < last { return nil }
      inputs.append(input)
    }
    return inputs
  }

  /// The files up to the end of their array; nil where they are out of order, or have names that no files of an artifact have.
  private static func payloads(in scan: inout PlainScan) -> [Payload]? {
    var payloads: [Payload] = []
    var names: [ArraySlice<UInt8>] = []
    while !scan.passes("]") {
      guard payloads.isEmpty || scan.passes(","), scan.passes(#"{"name":"#),
        let name = scan.text(), scan.passes(#","sha256":"#),
        let digest = scan.quoted(2 * SHA256Digest.byteCount)
          .flatMap(SHA256Digest.init(hexDigits:)),
        scan.passes(#","size":"#), let size = scan.integer(), scan.passes("}")
      else { return nil }
      names.append(name)
      payloads.append(
        Payload(name: String(decoding: name, as: UTF8.self), size: size, digest: digest))
    }
    return Payload.areNames(sorted: names) ? payloads : nil
  }
}
