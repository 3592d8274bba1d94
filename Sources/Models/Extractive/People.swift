/// With whom the owner speaks, and whose posts and which sites the owner shows to others.
enum People {
  /// The findings about persons and sites, from at least two passages each.
  static func findings(in texts: [PassageText]) -> [Finding] {
    var list = FindingList()
    for text in texts {
      guard let quote = text.openingQuote else { continue }
      let evidence = [Finding.Evidence(passage: text.index, quote: quote)]
      for name in partners(of: text) {
        list.add(Finding(.correspondent, name, evidence: evidence))
      }
      switch text.passage.source {
      case .quote(let name): list.add(Finding(.commentary, name.lowercased(), evidence: evidence))
      case .retweet(let name):
        list.add(Finding(.passedOnAuthor, name.lowercased(), evidence: evidence))
      default: break
      }
      guard text.passage.source.isOwn else { continue }
      for site in sites(of: text.passage) { list.add(Finding(.site, site, evidence: evidence)) }
    }
    return list.findings.filter { $0.evidence.count >= 2 && !$0.subject.isEmpty }
  }

  /// The screen names to which the owner speaks in a passage, in lower case, without repetition.
  private static func partners(of text: PassageText) -> [String] {
    guard text.passage.source.isOwn else { return [] }
    var names: [String] = []
    if case .reply(let name?) = text.passage.source { names.append(name.lowercased()) }
    names += text.passage.mentions.map { $0.lowercased() }
    names += text.tokens.filter { $0.kind == .handle }.map(\.key)
    return names.withoutRepetition
  }

  /// The sites to which a passage links, other than the service itself.
  private static func sites(of passage: Passage) -> [String] {
    passage.links.compactMap(site).withoutRepetition
  }

  private static func site(of link: String) -> String? {
    guard let scheme = link.firstRange(of: "://") else { return nil }
    var host = link[scheme.upperBound...].prefix { !"/?#".contains($0) }
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    var name = host.prefix { $0 != ":" }.lowercased()
    if name.hasPrefix("www.") { name.removeFirst(4) }
    let isName = name.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."): true
      default: false
      }
    }
    guard isName, name.contains("."), !own.contains(name) else { return nil }
    return name
  }

  private static let own: Set<String> = ["t.co", "twitter.com", "mobile.twitter.com", "x.com"]
}

extension [String] {
  /// The elements, each where it first occurs.
  fileprivate var withoutRepetition: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
