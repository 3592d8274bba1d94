internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// `tka config`: the settings of this machine.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "List and change the settings of this machine.",
    discussion: """
      They live in the store's own git configuration under tka.*; names may be given without that. \
      What changes results is no setting but part of the policy: tka policy.
      """,
    subcommands: [
      ListSettings.self, GetSetting.self, SetSetting.self, AddSetting.self, UnsetSetting.self,
      StorePath.self,
    ],
    defaultSubcommand: ListSettings.self)

  /// `tka config list`.
  struct ListSettings: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List every setting, its value and what it is for.")

    @OptionGroup var location: StoreLocation
    @OptionGroup var output: OutputOptions

    func run() throws {
      let settings = try Settings(of: location.open().store)
      try output.print(
        "config",
        JSONObject([
          ("settings", .object(JSONObject(Settings.keys.map { ($0.name, json($0, settings)) })))
        ])
      ) {
        Settings.keys.map { key in
          let values = settings.all(key.name)
          let value =
            values.isEmpty
            ? key.defaultValue.map { Terminal.styled("\($0) (default)", .dim) } ?? "-"
            : Terminal.safe(values.joined(separator: ", "))
          return "\(Terminal.styled(key.name, .bold))  \(value)\n    \(key.explanation)\n"
        }.joined()
      }
    }

    private func json(_ key: Settings.Key, _ settings: Settings) -> JSON {
      [
        "values": .array(settings.all(key.name).map(JSON.string)),
        "default": key.defaultValue.map(JSON.string) ?? .null,
        "explanation": .string(key.explanation), "multiple": .bool(key.isMultiple),
      ]
    }
  }

  /// `tka config get NAME`.
  struct GetSetting: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "get", abstract: "Print the values of a setting, or its default.",
      discussion: "Exits with 1 where nothing is set and there is no default.")

    @OptionGroup var location: StoreLocation
    @OptionGroup var output: OutputOptions
    @OptionGroup var setting: SettingName

    func run() throws {
      let settings = try Settings(of: location.open().store)
      let key = try setting.key
      let all = settings.all(key.name)
      // Of a setting with one value the last one counts, as in git.
      let set = key.isMultiple ? all : Array(all.suffix(1))
      let values = set.isEmpty ? key.defaultValue.map { [$0] } ?? [] : set
      try output.print(
        "config",
        JSONObject([
          ("name", .string(key.name)), ("values", .array(values.map(JSON.string))),
          ("is_default", .bool(all.isEmpty)),
        ])
      ) {
        values.map { "\(Terminal.safe($0))\n" }.joined()
      }
      if values.isEmpty { throw Exit(.differs) }
    }
  }

  /// `tka config set NAME VALUE`.
  struct SetSetting: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Set a setting, in place of what it has.")

    @OptionGroup var location: StoreLocation
    @OptionGroup var setting: SettingName
    @Argument(help: "Its value.") var value: String

    func run() throws {
      let key = try setting.key
      try Settings.check(value, for: key)
      try location.open().store.set(key.fullName, to: value)
    }
  }

  /// `tka config add NAME VALUE`.
  struct AddSetting: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add a value to a setting that may have several.")

    @OptionGroup var location: StoreLocation
    @OptionGroup var setting: SettingName
    @Argument(help: "The value.") var value: String

    func validate() throws {
      let key = try setting.key
      guard !key.isMultiple else { return }
      throw ValidationError("\(key.name) has one value: tka config set changes it.")
    }

    func run() throws {
      let key = try setting.key
      try Settings.check(value, for: key)
      let store = try location.open().store
      let isThere = try Settings(of: store).all(key.name).contains {
        $0.utf8.elementsEqual(value.utf8)
      }
      if !isThere { try store.add(key.fullName, value) }
    }
  }

  /// `tka config unset NAME`.
  struct UnsetSetting: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unset", abstract: "Take every value of a setting away.")

    @OptionGroup var location: StoreLocation
    @OptionGroup var setting: SettingName

    func run() throws {
      let key = try setting.key
      let store = try location.open().store
      guard try !Settings(of: store).all(key.name).isEmpty else { return }
      try store.removeSetting(key.fullName)
    }
  }

  /// `tka config store`.
  struct StorePath: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "store", abstract: "Print the path of the store.")

    @OptionGroup var location: StoreLocation

    func run() throws { try Terminal.write("\(location.open().store.path)\n") }
  }
}

/// A setting's name as an argument, with or without `tka.`.
struct SettingName: ParsableArguments {
  @Argument(help: "The setting, with or without tka.") var name: String

  /// Throws where there is no such setting.
  func validate() throws { _ = try key }

  /// The setting.
  var key: Settings.Key {
    get throws {
      if let key = Settings.key(name) { return key }
      let known = Settings.keys.map(\.name)
      let word = name.hasPrefix("tka.") ? String(name.dropFirst(4)) : name
      throw ValidationError("\(name) is no setting\(Spelling.hint(for: word, among: known))")
    }
  }
}
