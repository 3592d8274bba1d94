// gate LOOPS NIGHTS: how often the promotion gate lets through what is no better, and what is.

let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
guard arguments.count == 2, arguments.allSatisfy({ $0 > 0 }) else {
  fatalError("gate LOOPS NIGHTS")
}
let (loops, nights) = (arguments[0], arguments[1])
let seed: UInt64 = 20_261_130

/// Runs a repetition each on all cores, in an order that changes nothing.
func repeated<Result: Sendable>(
  _ count: Int, _ body: @escaping @Sendable (Int) throws -> Result
) async throws -> [Result] {
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    for repetition in 0..<count { group.addTask { (repetition, try body(repetition)) } }
    var results: [Int: Result] = [:]
    for try await (repetition, result) in group { results[repetition] = result }
    return (0..<count).compactMap { results[$0] }
  }
}

/// The night on which a loop without any improvement promotes for the first time, or nil.
@Sendable func falsePromotion(_ judge: Judge, loop: Int) throws -> Int? {
  var draws = Draws(seed: seed, repetition: loop)
  let suite = Suite(&draws)
  for night in 1...nights {
    let answers = suite.candidate(better: 0, &draws)
    if Judge.failsByRatio(answers, of: suite) {
      // It fails whatever the items say; seen to now and then.
      guard night % 50 == 0 else { continue }
      if try judge.passes(answers, of: suite, look: night) { fatalError("a ratio let through") }
    } else if try judge.passes(answers, of: suite, look: night) {
      return night
    }
  }
  return nil
}

func percent(_ part: Int, of whole: Int) -> String {
  let tenths = (part * 1000 + whole / 2) / whole
  let text = "\(tenths / 10).\(tenths % 10) %"
  return String(repeating: " ", count: max(0, 8 - text.count)) + text
}

print(
  "\(loops) loops of \(nights) nights, \(World.items) items of \(World.threads) threads,"
    + " no candidate any better: loops that promote within so many nights")
let marks = [1, 2, 5, 10, 30, 100, 365].filter { $0 <= nights }
print(
  "  nights       "
    + marks.map { String(repeating: " ", count: 8 - "\($0)".count) + "\($0)" }.joined())
for (name, keepsLedger) in [("ledger on ", true), ("ledger off", false)] {
  let promotions = try await repeated(loops) { loop in
    try falsePromotion(Judge(keepsLedger: keepsLedger), loop: loop)
  }
  let shares = marks.map { mark in
    percent(promotions.count { $0.map { $0 <= mark } ?? false }, of: loops)
  }
  print("  \(name)   \(shares.joined())")
}

let looks = [1, 2, 5, 10, 50, 365]
print("\n\(loops) candidates that are better: how many the gate promotes at which look")
print(
  "  look         "
    + looks.map { String(repeating: " ", count: 8 - "\($0)".count) + "\($0)" }.joined())
for (points, hasGuards) in [(4, false), (6, false), (8, false), (8, true), (10, false)] {
  let judge = Judge(hasGuards: hasGuards)
  let passed = try await repeated(loops) { repetition in
    var draws = Draws(seed: seed &+ UInt64(points), repetition: repetition)
    let suite = Suite(&draws)
    let answers = suite.candidate(better: Double(points) / 100, &draws)
    return try looks.map { try judge.passes(answers, of: suite, look: $0) }
  }
  let shares = looks.indices.map { look in percent(passed.count { $0[look] }, of: loops) }
  let name = "+\(points)" + (hasGuards ? ", guards" : "")
  print("  \(name)" + String(repeating: " ", count: 13 - name.count) + shares.joined())
}
