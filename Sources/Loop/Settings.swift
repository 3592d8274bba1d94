public import ArtifactStore

/// The settings of this machine, which live in the store's git configuration under `tka.*`.
///
/// What changes an artifact's bytes or a gate's verdict is no setting but part of the policy.
public struct Settings: Sendable {
  /// A setting that is known.
  public struct Key: Sendable, Hashable {
    /// Its name below `tka.`, in lower case.
    public let name: String
    /// What it holds when nothing is set; nil for nothing.
    public let defaultValue: String?
    /// One sentence about it.
    public let explanation: String
    /// True when it may have several values.
    public let isMultiple: Bool

    init(_ name: String, _ defaultValue: String?, _ explanation: String, isMultiple: Bool = false) {
      self.name = name
      self.defaultValue = defaultValue
      self.explanation = explanation
      self.isMultiple = isMultiple
    }

    /// The whole name.
    public var fullName: String { "tka." + name }
  }

  /// Every setting, in the order in which they are shown.
  public static let keys: [Key] = [
    Key("import.path", nil, "An export that every tick imports when it has changed."),
    Key("import.include", nil, "What a tick imports beyond tweets, notes and likes."),
    Key("model.provider", "extractive", "Who reads: extractive, openai or command."),
    Key("model.endpoint", nil, "The base URL of an OpenAI-compatible server, or unix:///socket."),
    Key("model.name", nil, "The model to ask for."),
    Key("model.apikeyfile", nil, "A file that holds the key to send as bearer token."),
    Key("model.allowhost", nil, "A host beyond this machine that may be asked.", isMultiple: true),
    Key("model.maxtokens", "4096", "The most tokens of an answer."),
    Key("model.idleseconds", "300", "How long a server may stay silent during an answer."),
    Key("model.waitseconds", "300", "How long a model that loads, is busy or went is waited for."),
    Key("model.command", nil, "The program that answers: a request on stdin, JSON on stdout."),
    Key("model.commandminutes", "30", "How long one answer of that program may take."),
    Key("train.command", nil, "What trains: builtin:ranker, or a command (see README)."),
    Key("eval.command", nil, "What evaluates: builtin:rules, or a command."),
    Key("eval.candidate.url", nil, "Where builtin:rules asks an adapter that is served."),
    Key("eval.candidate.model", nil, "The model to ask there; {id} becomes the adapter's id."),
    Key("eval.candidate.lora", nil, "llama-server's adapters for it: ID=SCALE[,ID=SCALE…]."),
    Key("eval.candidate.id", nil, "The id of the adapter that is served there."),
    Key("eval.baseline.url", nil, "Where what is promoted is asked; the candidate's unless set."),
    Key("eval.baseline.model", nil, "The model to ask there; {id} becomes its id, or base."),
    Key("eval.baseline.lora", nil, "llama-server's adapters for it, such as 0=0."),
    Key("eval.baseline.id", nil, "The id of what is served there; base unless set."),
    Key("judge.url", nil, "Where builtin:rules asks a judge; nobody is asked unless it is set."),
    Key("judge.model", nil, "The model to ask there."),
    Key("judge.digest", nil, "What it must be: what tka evaluate --judge prints."),
    Key("judge.family", nil, "The judge's family, such as qwen, where no name tells it."),
    Key("model.family", nil, "The family of what is judged, where no name tells it."),
    Key("promote.command", nil, "What is told of a promotion or a rollback."),
    Key("command.hours", "6", "How long such a command may run."),
    Key("undo.days", "90", "How long what was undone is kept."),
    Key("durability", "full", "What a loss of power may take: full, batch or none."),
    Key("disk.reserve", "1073741824", "Bytes of the disk that are left free."),
    Key("program", nil, "The tka that git's hook asks; a tick names itself where it is gone."),
    Key("remote.allow", nil, "A remote that git may push to, by name or URL.", isMultiple: true),
  ]

  /// The key with this name, with or without `tka.`, in any case.
  public static func key(_ name: String) -> Key? {
    let wanted = name.lowercased()
    return keys.first { $0.name == wanted || $0.fullName == wanted }
  }

  private let values: [String: [String]]

  /// Reads the settings of a store.
  public init(of store: Store) throws(StoreError) {
    var values: [String: [String]] = [:]
    for setting in try store.settings(withPrefix: "tka.") {
      values[setting.name, default: []].append(setting.value)
    }
    self.values = values
  }

  /// Every value of a setting.
  public func all(_ name: String) -> [String] { values["tka." + name] ?? [] }

  /// The last value of a setting, or its default.
  public func text(_ name: String) -> String? {
    all(name).last ?? Settings.key(name)?.defaultValue
  }

  /// The value of a setting that is a number above zero.
  public func number(_ name: String) throws(LoopError) -> Int {
    guard let text = text(name), let number = Int(text), number > 0 else {
      throw .badSetting(name: "tka." + name, reason: "is not a whole number above zero")
    }
    return number
  }
}
