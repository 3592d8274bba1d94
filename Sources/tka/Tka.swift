internal import ArgumentParser

/// The program: `tka [--store DIR] <verb>`.
struct Tka: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tka",
    abstract: "Keep a private learning loop in a git repository.",
    discussion: """
      A local model reads your own Twitter/X archive batch by batch; what it understood, what it \
      was trained on and how it was judged are commits that git log and git diff show.

      Start:   tka init; tka import EXPORT; tka tick
      Look:    tka status; tka log; tka show profile; tka diff profile~3 profile
      Go back: tka rollback; tka undo; tka redo; tka asof yesterday

      The store is where --store or TKA_STORE says, else in $XDG_DATA_HOME/tka/store.git.

      Exit codes: 0 ok, 1 differs / not found / look, 2 usage, 3 done in part, 4 act (health), \
      5 input that cannot be read, 10 not a store, 11 locked, 12 wrong owner or mode, \
      14 written by a newer tka, 20 gate FAIL, 21 INCONCLUSIVE, 22 REFUSED, 30 damage, \
      31 disk below reserve, 40 a configured command failed, 75 try later.
      """,
    version: Tka.version,
    groupedSubcommands: [
      CommandGroup(
        name: "The loop:",
        subcommands: [
          InitCommand.self, ImportCommand.self, TickCommand.self, ScheduleCommand.self,
          StatusCommand.self, HealthCommand.self,
        ]),
      CommandGroup(
        name: "Its steps, one by one:",
        subcommands: [
          BatchCommand.self, ConsolidateCommand.self, DatasetCommand.self, TrainCommand.self,
          EvaluateCommand.self, GateCommand.self, PromoteCommand.self, InsightsCommand.self,
        ]),
      CommandGroup(
        name: "Going back:",
        subcommands: [
          RollbackCommand.self, RedoCommand.self, UndoCommand.self, OperationCommand.self,
          AsOfCommand.self,
        ]),
      CommandGroup(
        name: "Reading:",
        subcommands: [
          LogCommand.self, ShowCommand.self, DiffCommand.self, WhyCommand.self,
          LineageCommand.self, ExportCommand.self, CallsCommand.self,
        ]),
      CommandGroup(
        name: "The store:",
        subcommands: [VerifyCommand.self, RepairCommand.self, GCCommand.self]),
      CommandGroup(
        name: "Settings:",
        subcommands: [
          ConfigCommand.self, PolicyCommand.self, PromptsCommand.self, ModelCommand.self,
        ]),
      CommandGroup(
        name: "Plumbing:",
        subcommands: [
          PutCommand.self, CatCommand.self, HookCommand.self,
        ]),
    ])

  /// The version of the program, which every commit names.
  static let version = "0.1.0"
}
