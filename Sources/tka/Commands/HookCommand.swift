internal import ArgumentParser
internal import ArtifactStore
internal import Lineage
internal import SystemPackage

/// `tka hook`: what the hook `reference-transaction` of a store asks.
///
/// It runs within a git that holds locks: it reads, and waits for nobody.
struct HookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hook", _superCommandName: "tka",
    abstract: "Answer a hook of git's: may these references move?",
    discussion: "Exits with 1 where they may not, and says why.", shouldDisplay: false)

  @OptionGroup var location: StoreLocation
  @Argument(help: "The hook.") var name: String
  @Argument(help: "The state of the transaction.") var state: String

  func validate() throws {
    guard name == "reference-transaction" else {
      throw ValidationError("only the hook reference-transaction asks.")
    }
  }

  func run() throws {
    guard state == "prepared" else { return }
    var move: (found: Bool, new: CommitID?) = (false, nil)
    while let line = readLine() {
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count == 3, parts[2] == Line.promoted.ref.text else { continue }
      // What cannot be an id is a deletion, or a name of another ref: neither may be.
      move = (true, parts[1].allSatisfy { $0 == "0" } ? nil : CommitID(hex: parts[1]))
    }
    guard move.found else { return }
    let store = try Registry(opening: store()).store
    let judge = PromotionMove(of: store)
    guard let objection = try judge.objection(from: current(in: store), to: move.new) else {
      return
    }
    Terminal.say(
      "tka: \(Line.promoted.ref.text) was not moved: \(Terminal.safe("\(objection)")); it goes back "
        + "along its own history (git update-ref \(Line.promoted.ref.text) promoted~1) or forward "
        + "to a promotion (tka promote)")
    if let version = objection.version, let decision = try judge.decision(of: version) {
      Terminal.say(decision.table)
    }
    throw Exit(.differs)
  }

  /// Where git runs the hook; it says so in `GIT_DIR`.
  private func store() throws -> FilePath {
    guard location.directory == nil, let folder = Environment.value("GIT_DIR") else {
      return try location.path()
    }
    return try StoreLocation.absolute(folder)
  }

  /// Where the line stands: what git takes for the old value is zero where none was expected.
  private func current(in store: Store) throws -> CommitID? {
    do throws(StoreError) {
      return try store.find(Line.promoted.ref)
    } catch .damagedFile {
      return nil
    }
  }
}
