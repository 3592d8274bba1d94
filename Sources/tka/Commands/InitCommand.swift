internal import ArgumentParser
internal import Loop
internal import SystemPackage

/// `tka init`.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a store, with the built-in prompts and policy.")

  @OptionGroup var location: StoreLocation

  func run() throws {
    let path = try location.path()
    _ = try Initialization.run(
      at: path, who: Environment.user, version: Tka.version,
      program: FilePath(Environment.program()), now: Environment.now())
    try Terminal.write("\(path)\n")
    Terminal.say("Made a private store. Next: tka import EXPORT")
  }
}
