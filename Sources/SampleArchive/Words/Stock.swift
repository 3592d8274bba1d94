/// All phrases, as written by hand in the folder `Stock`.
///
/// A file is a list of sections. A header such as `== topic bread; from 2024-05; day sun` says
/// when the lines below it fit; `topic` is for people who read the file.
struct Stock: Sendable {
  let everyday, milestones, photos, portuguese, quotes, replies, retweets: [Line]
  let followUps, likes, notes, threads, grok: [Line]

  /// Reads every file.
  init() throws(SampleArchiveError) {
    self.everyday = try Stock.lines("everyday.txt", PackageResources.everyday_txt)
    self.milestones = try Stock.lines("milestones.txt", PackageResources.milestones_txt)
    self.photos = try Stock.lines("photos.txt", PackageResources.photos_txt)
    self.portuguese = try Stock.lines("portuguese.txt", PackageResources.portuguese_txt)
    self.quotes = try Stock.lines("quotes.txt", PackageResources.quotes_txt)
    self.replies = try Stock.lines("replies.txt", PackageResources.replies_txt)
    self.retweets = try Stock.lines("retweets.txt", PackageResources.retweets_txt)
    self.followUps = try Stock.lines("followups.txt", PackageResources.followups_txt)
    self.likes = try Stock.lines("likes.txt", PackageResources.likes_txt)
    self.notes = try Stock.lines("notes.txt", PackageResources.notes_txt)
    self.threads = try Stock.threads("threads.txt", PackageResources.threads_txt)
    self.grok = try Stock.threads("grok.txt", PackageResources.grok_txt)
  }

  /// Every line, file by file.
  var all: [Line] {
    everyday + milestones + photos + portuguese + quotes + replies + retweets + followUps + likes
      + notes + threads + grok
  }

  /// Reads a file in which each line stands for itself.
  static func lines(_ file: String, _ bytes: [UInt8]) throws(SampleArchiveError) -> [Line] {
    try sections(file, bytes).flatMap { section in
      section.texts.map { afterAdoption(Line(texts: [$0], setting: section.setting)) }
    }
  }

  /// Reads a file in which each section is one thread, or a question and its answer.
  static func threads(_ file: String, _ bytes: [UInt8]) throws(SampleArchiveError) -> [Line] {
    try sections(file, bytes).map(afterAdoption)
  }

  /// The line, made not to fit before there is a dog if it speaks of the dog.
  private static func afterAdoption(_ line: Line) -> Line {
    guard line.texts.contains(where: { $0.contains("{dog}") || $0.contains("{breed}") }) else {
      return line
    }
    var setting = line.setting
    setting.from = max(setting.from ?? Persona.adoption, Persona.adoption)
    return Line(texts: line.texts, setting: setting)
  }

  private static func sections(
    _ file: String, _ bytes: [UInt8]
  ) throws(SampleArchiveError) -> [Line] {
    var sections: [Line] = []
    var setting: Line.Setting?
    var texts: [String] = []
    let rows = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated() where !row.isEmpty {
      let text = String(decoding: row, as: UTF8.self)
      guard !text.hasPrefix("== ") else {
        if let setting { sections.append(Line(texts: texts, setting: setting)) }
        guard let next = header(text.dropFirst(3)) else {
          throw .stock(file: file, line: index + 1)
        }
        (setting, texts) = (next, [])
        continue
      }
      guard setting != nil else { throw .stock(file: file, line: index + 1) }
      // A pilcrow stands for a line break inside a text.
      texts.append(String(text.map { $0 == "¶" ? "\n" : $0 }))
    }
    if let setting { sections.append(Line(texts: texts, setting: setting)) }
    return sections
  }

  /// Reads the fields of a header, or nil where one is unknown.
  private static func header(_ text: Substring) -> Line.Setting? {
    var setting = Line.Setting()
    for field in text.split(separator: ";") {
      let words = field.split(separator: " ").map(String.init)
      guard words.count >= 2, read(words[0], Array(words[1...]), into: &setting) else {
        return nil
      }
    }
    return setting
  }

  private static func read(
    _ key: String, _ values: [String], into setting: inout Line.Setting
  ) -> Bool {
    let value = values[0]
    switch key {
    case "topic": return true
    case "from":
      setting.from = CalendarDay(value)
      return setting.from != nil
    case "until":
      setting.until = CalendarDay(value)
      return setting.until != nil
    case "day":
      setting.weekday = CalendarDay.weekdayNames.firstIndex {
        $0.lowercased().hasPrefix(value)
      }
      return setting.weekday != nil
    case "hour":
      guard let hours = Line.DayPart(rawValue: value) else { return false }
      setting.hours = hours
    case "with": setting.person = value
    case "lang": setting.language = value
    case "emoji": setting.emoji = values
    default: return false
    }
    return true
  }
}
