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

      Generations are the forms that archives have had: `grailbird` (2012 to January 2019), \
      `root` (to March 2020), `2020` (to mid 2022) and `2022` (today's). The older ones tell the \
      same story in earlier years.
      """)

  @Argument(help: "The directory to write; files in it are replaced.")
  var directory: String

  @Option(help: "The number of tweets in the three years; there are half as many likes.")
  var tweets = 800

  @Option(help: "Where the pseudorandom numbers begin.")
  var seed: UInt64 = 1

  @Option(help: "1: the three years, 2023 to 2025 today; 2: twelve weeks more.")
  var edition: SampleArchive.Edition?

  @Option(help: "The day of the export instead, as YYYY-MM-DD in the generation's years.")
  var until: CalendarDay?

  @Option(help: "Over how many files the tweets are spread. (default: 2)")
  var parts: Int?

  @Option(
    help: "The size at which data files are cut instead, as real ones are at 104857600.")
  var partBytes: Int?

  @Option(help: "Whose export it is.")
  var account = SampleArchive.Account.ines

  @Option(help: "The form of the archive.")
  var generation = SampleArchive.Generation.current

  @Option(
    help: ArgumentHelp(
      "What is there only when asked for, separated by commas: \(inclusionNames).",
      valueName: "kind,…"))
  var include: InclusionList?

  @Option(help: "Whether tweets of the generation root are wrapped: yes or no; by the day if not.")
  var wrapper: YesOrNo?

  @Option(help: "How the generation grailbird writes times.")
  var grailbirdDates = SampleArchive.GrailbirdDates.twitter

  @Flag(help: "Print how many records of which kind were written to which file, as JSON.")
  var counts = false

  func validate() throws {
    if edition != nil, until != nil {
      throw ValidationError("--edition and --until exclude each other")
    }
    if parts != nil, partBytes != nil {
      throw ValidationError("--parts and --part-bytes exclude each other")
    }
    if let until, !generation.days.contains(until) {
      let (first, last) = (generation.days.lowerBound, generation.days.upperBound)
      throw ValidationError("the date must lie between \(first) and \(last), \(until) does not")
    }
  }

  func run() throws {
    var options = SampleArchive.Options()
    options.tweets = tweets
    options.seed = seed
    options.day = until.map(generation.storyDay(of:)) ?? (edition ?? .first).day
    options.parts = parts ?? options.parts
    options.partBytes = partBytes
    options.account = account
    options.generation = generation
    options.inclusions = include?.inclusions ?? []
    options.wrapsTweets = wrapper.map { $0 == .yes }
    options.grailbirdDates = grailbirdDates
    let written = try SampleArchive(options).write(to: FilePath(directory))
    if counts { print(written.json) }
  }
}

/// The names of what can be asked for.
private let inclusionNames = SampleArchive.Inclusion.allCases.map(\.rawValue)
  .joined(separator: ", ")

/// Kinds separated by commas.
struct InclusionList: ExpressibleByArgument {
  let inclusions: Set<SampleArchive.Inclusion>

  init?(argument: String) {
    var inclusions: Set<SampleArchive.Inclusion> = []
    for name in argument.split(separator: ",") {
      guard let inclusion = SampleArchive.Inclusion(rawValue: String(name)) else { return nil }
      inclusions.insert(inclusion)
    }
    self.inclusions = inclusions
  }
}

/// An answer that can also be left open.
enum YesOrNo: String, ExpressibleByArgument {
  case yes, no
}

extension SampleArchive.Account: ExpressibleByArgument {}

extension SampleArchive.Edition: ExpressibleByArgument {}

extension SampleArchive.Generation: ExpressibleByArgument {}

extension SampleArchive.GrailbirdDates: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) { self.init(argument) }
}
