public import Archive

/// What of an export is imported: what is usual, and what was asked for by name.
public enum ImportSections {
  /// The sections that are asked for by name.
  public static let optional = Section.allCases.filter { !$0.isUsual }

  /// What is usual and what a list asks for: names with commas or blanks between them, or `all`; nil where one is no name.
  public static func named(in list: String) -> Set<Section>? {
    var sections = Section.usual
    for name in list.split(whereSeparator: { $0 == "," || $0 == " " }) {
      let found = Section.allCases.filter {
        name == "all" || $0.name == name || $0.rawValue == name
      }
      guard !found.isEmpty else { return nil }
      sections.formUnion(found)
    }
    return sections
  }

  /// The names that can be asked for, for messages.
  public static var choices: String {
    "all, or some of \(optional.map(\.name).joined(separator: ", "))"
  }

  /// What `tka.import.include` asks for.
  public static func configured(in settings: Settings) throws(LoopError) -> Set<Section> {
    try parsed(settings.text("import.include") ?? "")
  }

  /// What a value of `tka.import.include` asks for.
  static func parsed(_ value: String) throws(LoopError) -> Set<Section> {
    guard let sections = named(in: value) else {
      throw .badSetting(name: "tka.import.include", reason: "is to be \(choices)")
    }
    return sections
  }
}
