public import Archive

/// What of an export is imported: what is usual, and what was asked for by name.
public enum ImportSections {
  /// The sections that are asked for by name.
  public static let optional = Section.allCases.filter { !Section.usual.contains($0) }

  /// What is usual and the sections with these names; nil where one has none of them.
  public static func named(_ names: [String]) -> Set<Section>? {
    var sections = Section.usual
    for name in names {
      guard let section = Section.allCases.first(where: { $0.name == name || $0.rawValue == name })
      else { return nil }
      sections.insert(section)
    }
    return sections
  }

  /// What `tka.import.include` asks for.
  public static func configured(in settings: Settings) throws(LoopError) -> Set<Section> {
    try parsed(settings.text("import.include") ?? "")
  }

  /// What is usual and what a value of `tka.import.include` asks for: names with commas or blanks between them.
  static func parsed(_ value: String) throws(LoopError) -> Set<Section> {
    guard let sections = named(value.split { $0 == "," || $0 == " " }.map(String.init)) else {
      throw .badSetting(
        name: "tka.import.include",
        reason: "is to be some of \(optional.map(\.name).joined(separator: ", "))")
    }
    return sections
  }
}
