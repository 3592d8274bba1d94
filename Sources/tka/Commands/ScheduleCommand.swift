internal import ArgumentParser
internal import Glibc
internal import SystemPackage

/// `tka schedule`.
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "Print the crontab line that runs a tick every four hours.",
    discussion: "Add it with: (crontab -l; tka schedule) | crontab -")

  @OptionGroup var location: StoreLocation

  func run() throws {
    let store = try location.path()
    let words = [try ScheduleCommand.program(), "tick", "--store", store.string]
    // In a crontab a percent sign ends the line.
    let line = words.map { ScheduleCommand.quoted($0) }.joined(separator: " ")
      .split(separator: "%", omittingEmptySubsequences: false).joined(separator: "\\%")
    try Terminal.write("0 */4 * * * \(line) >/dev/null\n")
  }

  /// The absolute path of this program.
  private static func program() throws -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { throw Errno(rawValue: errno) }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isPlain
      ? word
      : "'"
        + word.split(
          separator: "'", omittingEmptySubsequences: false
        ).joined(separator: "'\\''") + "'"
  }
}
