internal import ArgumentParser
internal import SystemPackage

/// `tka schedule`.
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "Print the crontab line that runs a tick every four hours.",
    discussion: "Add it with: (crontab -l; tka schedule) | crontab -")

  @OptionGroup var location: StoreLocation

  func run() throws {
    let store = try location.path()
    let words = [try Environment.program(), "tick", "--store", store.string]
    // In a crontab a percent sign ends the line.
    let line = words.map { ShellWord.quoted($0) }.joined(separator: " ")
      .split(separator: "%", omittingEmptySubsequences: false).joined(separator: "\\%")
    try Terminal.write("0 */4 * * * \(line) >/dev/null\n")
  }
}
