internal import ArgumentParser
internal import CanonicalJSON
internal import Loop

/// `tka health`.
struct HealthCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "health", abstract: "Say whether the loop is fresh, growing and whole.",
    discussion: "Exits with 0, with 1 where somebody should look, with 4 where somebody must act.")

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let context = try location.context()
    let health = try await Health.check(context, model: ModelChoice.state(context.settings))
    try output.print("health", json(health)) { health.findings.map(text).joined() }
    switch health.level {
    case .good: return
    case .look: throw Exit(.differs)
    case .act: throw Exit(.act)
    }
  }

  private func text(_ finding: Health.Finding) -> String {
    let style: Terminal.Style =
      switch finding.level {
      case .good: .green
      case .look: .yellow
      case .act: .red
      }
    let word = Terminal.styled(finding.level.word, style)
    let padding = String(repeating: " ", count: max(0, 6 - finding.level.word.count))
    let name = finding.name + String(repeating: " ", count: max(1, 10 - finding.name.count))
    let advice = finding.advice.map { "  (\(Terminal.safe($0)))" } ?? ""
    return "\(word)\(padding)\(name)\(Terminal.safe(finding.text))\(advice)\n"
  }

  private func json(_ health: Health) -> JSONObject {
    JSONObject([
      ("level", .string(health.level.word)),
      (
        "findings",
        .array(
          health.findings.map {
            [
              "name": .string($0.name), "level": .string($0.level.word), "text": .string($0.text),
              "advice": $0.advice.map(JSON.string) ?? .null,
            ]
          })
      ),
    ])
  }
}
