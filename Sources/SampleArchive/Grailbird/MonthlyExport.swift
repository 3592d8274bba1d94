import CanonicalJSON
import SystemPackage

/// Writes a Grailbird archive: a file for each month, and what its page needs.
struct MonthlyExport {
  private let archive: SampleArchive
  private let persona: Persona
  private let dates: SampleArchive.GrailbirdDates

  /// Prepares an export.
  init(archive: SampleArchive) {
    self.archive = archive
    self.persona = archive.author.persona
    self.dates = archive.options.grailbirdDates
  }

  /// Writes every file, and says what was written.
  func write(to directory: FilePath) throws(SampleArchiveError) -> SampleArchive.Counts {
    var files = try MonthFiles(of: persona, dates: dates, in: directory)
    let last = Timeline.week(of: archive.options.day.adding(-1))
    for week in (0...last).reversed() {
      for post in try archive.posts(in: week).reversed() { try files.append(post) }
    }
    try files.finish()
    try write(index(of: files), as: "tweet_index", to: directory)
    try write(payload(files.counts.distinct), as: "payload_details", to: directory)
    try write(user, as: "user_details", to: directory)
    try Files.write(Array(MonthlyExport.page.utf8), as: "index.html", in: directory)
    var counts = SampleArchive.Counts()
    counts.files = files.months.map { SampleArchive.Counts.File($0.listing) }
    counts.tweets = files.counts
    return counts
  }

  /// Writes a value as `data/js/<name>.js`.
  private func write(
    _ value: JSON, as name: String, to directory: FilePath
  ) throws(SampleArchiveError) {
    var pretty = PrettyJSON(.inlineASCII)
    pretty.write(value, depth: 0)
    let bytes = Array("var \(name) =  ".utf8) + pretty.bytes
    try Files.write(bytes, as: "data/js/\(name).js", in: directory)
  }

  private func index(of files: MonthFiles) -> JSON {
    .array(
      files.months.map { month, listing in
        [
          "file_name": .string(listing.fileName), "year": .integer(month.year),
          "var_name": .string("tweets_\(month.name)"), "tweet_count": .integer(listing.count),
          "month": .integer(month.month),
        ]
      })
  }

  private func payload(_ count: Int) -> JSON {
    let made = Moment(archive.day, milliseconds: 29_531_000)
    return [
      "tweets": .integer(count), "created_at": .string(dates.text(made)), "lang": "en",
    ]
  }

  private var user: JSON {
    let joined = archive.author.style.era.moment(Moment(persona.joined))
    return [
      "screen_name": .string(persona.account.handle),
      "location": .string(persona.fact("city", on: archive.options.day) ?? ""),
      "full_name": .string(persona.account.name), "bio": .string(persona.facts["bio"] ?? ""),
      "id": .string(persona.account.id), "created_at": .string(dates.text(joined)),
    ]
  }

  private static let page = """
    <!doctype html>
    <html>
    <head><meta charset="utf-8"><title>Your Twitter archive</title></head>
    <body><script src="data/js/tweet_index.js"></script></body>
    </html>

    """
}
