import Archive
import ArtifactStore
import CanonicalJSON
import Lineage
import Models
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import Loop

/// A store of a test's own with a clock that the test sets, which goes away with this object.
final class TemporaryLoop: Sendable {
  /// Monday, the 25th of March 2024, 10:00 UTC.
  static let monday: Int64 = 1_711_360_800

  private let folder: TemporaryFolder
  private let clock: Mutex<Int64>
  /// The store.
  let registry: Registry

  /// The git of this machine, in this store.
  var git: Git { Git(in: registry.store.path) }

  /// A folder for what a test writes beside the store.
  var scratch: FilePath { folder.path }

  /// Makes a store with the built-in policy but for some settings.
  init(policy settings: [String: String] = [:], now: Int64 = monday) throws {
    self.folder = try TemporaryFolder()
    self.clock = Mutex(now)
    var policy = Policy.default
    for key in settings.keys.sorted() {
      policy = try policy.setting(key, to: settings[key] ?? "")
    }
    self.registry = try Registry.create(
      at: folder.path.appending("store.git"),
      firstVersions: [
        Registry.FirstVersion(
          line: .prompts, payloads: PromptTemplates.builtIn, subject: "prompts: the built-in ones"),
        Registry.FirstVersion(
          line: .policy, payloads: [(GateFiles.policy, policy.json.canonicalLine)],
          subject: "policy: a test's"),
      ], version: "0.0.0", .test("init", seconds: now))
    try set("disk.reserve", "1")
    try set("program", "/bin/true")
  }

  /// Makes a store that is a copy of another test's.
  init(copyOf other: TemporaryLoop) throws {
    self.folder = try TemporaryFolder()
    self.clock = Mutex(other.now)
    _ = try Program.run(["cp", "-a", "\(other.registry.store.path)", "store.git"], in: folder.path)
    self.registry = try Registry(opening: folder.path.appending("store.git"))
  }

  /// The time, as the loop sees it.
  var now: Int64 {
    get { clock.withLock { $0 } }
    set { clock.withLock { $0 = newValue } }
  }

  /// Sets a setting of this machine, with git.
  func set(_ name: String, _ value: String) throws { try git.run("config", "tka.\(name)", value) }

  /// A context with the settings as they are now.
  func context(tick: String? = nil) throws -> LoopContext {
    LoopContext(
      registry: registry, settings: try Settings(of: registry.store), who: { "tester" },
      version: "0.0.0", tick: tick, now: { [self] in now })
  }

  /// Imports an export that a test made up.
  @discardableResult
  func `import`(_ export: SmallExport, name: String = "export") throws -> ImportResult {
    let path = scratch.appending(name)
    try Files.removeAll(path)
    try export.write(to: path)
    return try `import`(path)
  }

  /// Imports an export on disk.
  @discardableResult
  func `import`(_ path: FilePath) throws -> ImportResult {
    try Import(in: context()).run(Export(opening: path))
  }

  /// Runs a tick.
  @discardableResult
  func tick(
    asking model: any Model = ScriptedModel.good, batches: Int? = nil
  ) async throws -> Tick.Result {
    try await Tick(
      in: context(tick: "a-tick"), asking: model, limits: BatchStep.Limits(batches: batches)
    ).run { _ in }
  }

  /// The store as it is now.
  func snapshot() throws -> Snapshot { try registry.snapshot() }

  /// What `git rev-parse` says.
  func resolve(_ revision: String) throws -> String { try git.run("rev-parse", revision).output }

  /// Every ref with its value, as git lists them.
  func refs() throws -> [String] { try git.run("for-each-ref").lines }

  /// The summaries of the operations, the newest first.
  func operations() throws -> [String] {
    try git.run("log", "--first-parent", "--format=%s", "refs/tka/operations").lines
  }

  /// Records an issue unless git and tka find the store whole, and no run left anything behind.
  func expectClean(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try git.expectClean(sourceLocation: sourceLocation)
    let faults = try Verification.run(on: registry).faults
    #expect(faults.isEmpty, "tka verify: \(faults)", sourceLocation: sourceLocation)
    let runs = scratch.appending("store.git").appending("tka").appending("runs")
    let left = Files.exists(runs) ? try Files.names(in: runs) : []
    #expect(left.isEmpty, "runs left behind: \(left)", sourceLocation: sourceLocation)
  }
}

extension Tick.Result {
  /// How a step ended.
  func status(_ step: StepName) -> StepOutcome.Status? {
    outcomes.first { $0.step == step }?.status
  }

  /// What a step says of itself.
  func summary(_ step: StepName) -> String { outcomes.first { $0.step == step }?.summary ?? "" }
}
