internal import ArtifactStore
internal import Models
internal import SystemPackage

extension Settings {
  /// Throws ``LoopError/badSetting(name:reason:)`` where a setting cannot have this value.
  public static func check(_ value: String, for key: Key) throws(LoopError) {
    func refuse(_ reason: String) -> LoopError { .badSetting(name: key.fullName, reason: reason) }
    guard !value.isEmpty, !value.utf8.contains(0) else { throw refuse("must hold something") }
    if key.defaultValue.flatMap({ Int($0) }) != nil {
      guard let number = Int(value), number > 0 else {
        throw refuse("is not a whole number above zero")
      }
    }
    if key.name.hasSuffix(".command") {
      _ = try ConfiguredCommand(parsing: value, of: key.name)
    }
    if key.name.hasSuffix(".lora"), AdapterScale.list(value) == nil {
      throw refuse("is not ID=SCALE[,ID=SCALE…], such as 0=1")
    }
    if key.name == "program", !value.hasPrefix("/") || !Files.isExecutable(FilePath(value)) {
      throw refuse("is not the absolute path of a program")
    }
    if key.name == "durability", Durability(rawValue: value) == nil {
      throw refuse("is none of full, batch and none")
    }
    if key.name == "import.include" { _ = try ImportSections.parsed(value) }
    if key.name == "model.provider", !["extractive", "openai", "command"].contains(value) {
      throw refuse("is none of extractive, openai and command")
    }
  }
}
