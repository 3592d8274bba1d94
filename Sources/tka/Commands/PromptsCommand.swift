internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop
internal import SystemPackage

/// `tka prompts`: the prompt templates.
struct PromptsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompts", abstract: "Show and change the prompt templates.",
    discussion: "A change is a new version of the prompts line, and holds for later batches.",
    subcommands: [
      ShowPrompts.self, SetPrompt.self, EditPrompt.self, DiffPrompts.self, TestPrompts.self,
    ],
    defaultSubcommand: ShowPrompts.self)

  /// `tka prompts show [NAME]`.
  struct ShowPrompts: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show a template, or all of them.")

    @OptionGroup var location: StoreLocation
    @OptionGroup var output: OutputOptions
    @Argument(help: "The template, such as draft.md.") var name: String?

    func run() throws {
      try output.print("prompts", PromptsText.page(name, in: location.snapshot()))
    }
  }

  /// `tka prompts set NAME FILE`.
  struct SetPrompt: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Take a file as the next version of a template.",
      discussion: "A template that lacks one of its placeholders is refused.")

    @OptionGroup var location: StoreLocation
    @OptionGroup var output: OutputOptions
    @Argument(help: "The template, such as draft.md.") var name: String
    @Argument(help: "The file.", completion: .file()) var file: String
    @Flag(help: "Check the file, and change nothing.") var dryRun = false

    func run() throws {
      let bytes = try Files.read(StoreLocation.absolute(file))
      try PromptsCommand.write(bytes, as: name, in: location, output, isDry: dryRun)
    }
  }

  /// `tka prompts edit NAME`.
  struct EditPrompt: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: "Edit a template with $EDITOR; needs a terminal.")

    @OptionGroup var location: StoreLocation
    @OptionGroup var output: OutputOptions
    @Argument(help: "The template, such as draft.md.") var name: String

    func run() throws {
      let registry = try location.open()
      let snapshot = try registry.snapshot()
      let names = try PolicyLine.promptNames(in: snapshot)
      guard names.contains(where: { $0.utf8.elementsEqual(name.utf8) }),
        let current = try snapshot.findFile(name, on: .prompts)
      else {
        throw LineageError.notFound("prompt \(name); there are \(names.joined(separator: ", "))")
      }
      let edited = try Editor.edit(current, as: registry.path("edit-\(name)"))
      try PromptsCommand.write(edited, as: name, in: location, output, isDry: false)
    }
  }

  /// Writes the next version of a template and says what became of it.
  private static func write(
    _ bytes: [UInt8], as name: String, in location: StoreLocation, _ output: OutputOptions,
    isDry: Bool
  ) throws {
    let context = try location.context()
    let snapshot = try isDry ? context.registry.snapshot() : context.settle()
    let change = try PromptChange(replacing: name, with: bytes, in: snapshot)
    let version = try isDry ? nil : change.write(in: context)
    try output.print(
      "prompts-set",
      JSONObject([
        ("name", .string(name)), ("changed", .bool(change.isChange)),
        ("version", version.map { .string($0.hex) } ?? .null), ("dry_run", .bool(isDry)),
        ("unchecked_keywords", .array(change.uncheckedKeywords.map(JSON.string))),
      ])
    ) {
      if !change.uncheckedKeywords.isEmpty {
        let words = change.uncheckedKeywords.map(Terminal.safe).joined(separator: ", ")
        Terminal.say("answers are not held to these keywords here: \(words)")
      }
      guard change.isChange else { return "prompts unchanged\n" }
      return version.map { "prompts \($0.short)\n" } ?? "\(name) can be used; nothing was changed\n"
    }
  }
}
