public import ArgumentParser
public import SampleArchive
import SystemPackage

/// `sample-archive <directory>`.
@main
struct SampleArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample-archive",
    abstract: "Write the archive export of a fictional person.",
    discussion: """
      The same options give the same bytes on every machine. The export of edition 2, or of a \
      later day, is a later export of the same archive: newer tweets, likes of old tweets, other \
      counts, and one tweet gone.
      """)

  @Argument(help: "The directory to write; files in it are replaced.")
  var directory: String

  @Option(help: "The number of tweets in 2023 to 2025; there are half as many likes.")
  var tweets = 800

  @Option(help: "Where the pseudorandom numbers begin.")
  var seed: UInt64 = 1

  @Option(help: "1: the three years 2023 to 2025; 2: twelve weeks more.")
  var edition: SampleArchive.Edition?

  @Option(help: "The day of the export instead, as YYYY-MM-DD.")
  var until: CalendarDay?

  @Option(help: "Over how many files the tweets are spread.")
  var parts = 2

  @Option(help: "Whose export it is.")
  var account = SampleArchive.Account.ines

  func validate() throws {
    if edition != nil, until != nil {
      throw ValidationError("--edition and --until exclude each other")
    }
  }

  func run() throws {
    var options = SampleArchive.Options()
    options.tweets = tweets
    options.seed = seed
    options.day = until ?? (edition ?? .first).day
    options.parts = parts
    options.account = account
    try SampleArchive(options).write(to: FilePath(directory))
  }
}

extension SampleArchive.Account: ExpressibleByArgument {}

extension SampleArchive.Edition: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) { self.init(argument) }
}
