internal import ArgumentParser

/// Makes a command of the words that were given.
enum CommandLineParser {
  /// What cron and scripts run, over and over.
  ///
  /// Each says that `tka` is above it, so that it is not asked for completions.
  private static let frequent: [any ParsableCommand.Type] = [
    TickCommand.self, StatusCommand.self, PutCommand.self, CatCommand.self, HookCommand.self,
  ]

  /// The command of some words, which do not begin with the program's name.
  ///
  /// Where the first one names a frequent verb, its parser alone is asked first: that of the whole program has more
  /// to do. What it does not take (help, a completion, an error) is for the whole one to say.
  static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    let words = globalOptionsLast(arguments)
    if let verb = frequent.first(where: { $0.configuration.commandName == words.first }),
      let command = try? verb.parseAsRoot(Array(words.dropFirst())), type(of: command) == verb
    {
      return command
    }
    return try Tka.parseAsRoot(words)
  }

  /// The same arguments with a leading `--store DIR` behind the verb, where its parser takes it.
  static func globalOptionsLast(_ arguments: [String]) -> [String] {
    guard let first = arguments.first else { return [] }
    let count = first == "--store" ? 2 : first.hasPrefix("--store=") ? 1 : 0
    guard count > 0, arguments.count > count else { return arguments }
    let rest = arguments[count...]
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end] + arguments[..<count] + rest[end...])
  }
}
