internal import ArtifactStore
internal import Lineage
internal import Models

/// How well the loop is: one finding for each thing that was looked at.
public struct Health: Sendable, Hashable {
  /// How much a finding matters.
  public enum Level: Int, Sendable, Comparable {
    case good = 0
    case look = 1
    case act = 4

    /// By how much they matter.
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

    /// The word that people see.
    public var word: String {
      switch self {
      case .good: "ok"
      case .look: "look"
      case .act: "act"
      }
    }
  }

  /// One thing that was looked at.
  public struct Finding: Sendable, Hashable {
    /// Its name, such as `store` or `fresh`.
    public let name: String
    /// How much it matters.
    public let level: Level
    /// What was seen: ids and counts.
    public let text: String
    /// What to do about it, where there is something.
    public let advice: String?
  }

  /// What was found, in a fixed order.
  public private(set) var findings: [Finding] = []

  /// The worst level.
  public var level: Level { findings.map(\.level).max() ?? .good }

  mutating func add(
    _ name: String, _ level: Level, _ text: String, _ advice: String? = nil
  ) {
    findings.append(Finding(name: name, level: level, text: text, advice: advice))
  }
}

extension Health {
  /// After how many hours without a tick somebody should look.
  static let freshHours: Int64 = 26

  /// Looks at everything.
  /// - Parameters:
  ///   - context: The store.
  ///   - isBrief: True leaves out what is never a reason to look.
  ///   - model: Says whether the model answers; nil where it needs no server.
  /// - Returns: What was found; what cannot be read is a finding too.
  /// - Throws: What keeps the newest operation from being read.
  public static func check(
    _ context: LoopContext, isBrief: Bool = false, model: (@Sendable () async -> ModelState)? = nil
  ) async throws -> Health {
    var health = Health()
    let damage = try context.registry.damage()
    for fault in damage {
      health.add("store", .act, "\(fault.subject) \(fault.reason)", fault.remedy)
    }
    if damage.isEmpty { health.add("store", .good, "the lines are where the log says") }
    let snapshot =
      damage.isEmpty ? try context.registry.snapshot() : try context.registry.recordedSnapshot()
    health.look("archive") { try $0.lookAtArchive(ArchiveLine(snapshot).manifest()) }
    health.look("fresh") { try $0.lookAtFreshness(of: context) }
    health.look("batches") { try $0.lookAtBatches(in: snapshot) }
    if !isBrief { health.look("growing") { try $0.lookAtGrowth(in: snapshot) } }
    health.look("adapters") { try $0.lookAtAdapters(context, in: snapshot) }
    health.look("suite") { try $0.lookAtSuite(in: snapshot) }
    health.look("promoted") { try $0.lookAtPromotion(in: snapshot) }
    health.look("policy") { try $0.lookAtPolicy(context, in: snapshot, isBrief: isBrief) }
    if !isBrief { health.look("guard") { try $0.lookAtGuard(context) } }
    health.look("disk") { try $0.lookAtDisk(context) }
    if let model { health.lookAtModel(await model()) }
    return health
  }

  /// Looks at one thing; what cannot be read is a finding too.
  private mutating func look(_ name: String, _ body: (inout Health) throws -> Void) {
    do {
      try body(&self)
    } catch {
      add(name, .act, "cannot be read", "tka verify says what is damaged")
    }
  }

  private mutating func lookAtArchive(_ manifest: ArchiveManifest?) {
    guard let manifest else {
      return add("archive", .look, "nothing was imported yet", "tka import EXPORT")
    }
    let newest = manifest.newest?.date ?? ""
    let count = manifest.sources.count == 1 ? "1 export" : "\(manifest.sources.count) exports"
    let date = newest.isEmpty ? "" : ", the newest of \(newest.prefix(10))"
    add("archive", .good, count + date)
  }

  private mutating func lookAtFreshness(of context: LoopContext) throws {
    guard let last = try TickRecord.last(of: context.registry) else {
      return add("fresh", .look, "no tick ran yet", "tka tick, or tka schedule for cron")
    }
    let hours = (context.now() - last.seconds) / 3600
    let text = "the last tick ended \(hours) hours ago with \(last.exitCode)"
    if hours > Health.freshHours {
      add("fresh", .act, text, "is cron running? tka schedule prints its line")
    } else if last.exitCode != 0 && last.exitCode != 75 {
      add("fresh", .look, text, "tka tick shows which step failed")
    } else {
      add("fresh", .good, text)
    }
  }

  private mutating func lookAtBatches(in snapshot: Snapshot) throws {
    let line = BatchLine(snapshot)
    let count = try line.count()
    let failed = try EvidenceFacts.failedBatches(in: snapshot)
    let waiting = try BatchQueue(snapshot).count
    let text = "\(count) batches, \(waiting) records wait"
    guard !failed.isEmpty else { return add("batches", .good, text) }
    let names = failed.suffix(5).map(String.init).joined(separator: ", ")
    add(
      "batches", .look, "\(text), \(failed.count) failed (the newest: \(names))",
      "tka batch --retry NUMBER")
  }

  private mutating func lookAtGrowth(in snapshot: Snapshot) throws {
    let profile = try ProfileLine(snapshot).profile()
    let pairs = try DatasetLine(snapshot).findCounts()?.counts.usable ?? 0
    let durable = profile.claims.count { $0.status == .durable }
    add(
      "growing", .good,
      "\(profile.claims.count) claims (\(durable) durable), \(pairs) usable pairs")
  }

  private mutating func lookAtAdapters(
    _ context: LoopContext, in snapshot: Snapshot
  ) throws {
    guard let newest = try AdapterLine(snapshot).newest() else {
      return add("adapters", .good, "none yet")
    }
    let name = newest.candidate.prefix(12)
    let hasReport = try EvalLine(snapshot).newest(of: newest.candidate) != nil
    switch newest.record.state {
    case .ready:
      add(
        "adapters", .look, "\(name) is ready to be trained",
        "tka config set train.command …, or tka train --import DIR")
    case .trained where !hasReport:
      add(
        "adapters", .look, "\(name) awaits its evaluation",
        context.settings.text("eval.command") == nil
          ? "tka config set eval.command …, or tka evaluate --import report.json"
          : "tka evaluate says what keeps it")
    case .failed: add("adapters", .look, "training of \(name) failed", "tka show adapters")
    case .trained:
      let judgement = try PromoteStep(in: context).judge(nil, asked: .tick, in: snapshot)
      let verdict = judgement.map { $0.isPromoted ? "promoted" : "\($0.decision.verdict)" }
      add(
        "adapters", verdict == "INCONCLUSIVE" ? .look : .good,
        "\(name) is trained and measured: \(verdict ?? "no verdict")",
        verdict == "INCONCLUSIVE" ? "tka gate says why" : nil)
    }
  }

  private mutating func lookAtSuite(in snapshot: Snapshot) throws {
    guard let saturation = try Saturation(in: snapshot) else { return }
    guard saturation.isSaturated else {
      return add("suite", .good, "the baseline reached \(saturation.score): there is room")
    }
    add(
      "suite", .look, "saturated: the baseline's \(saturation.score) leaves no room to be better",
      "tka evaluate --suite says what would be harder")
  }

  private mutating func lookAtDisk(_ context: LoopContext) throws {
    do {
      try DiskReserve.check(context)
      add("disk", .good, "more than the reserve is free")
    } catch LoopError.diskFull(let free, let reserve) {
      add("disk", .act, "\(free) bytes are free, the reserve is \(reserve)", "make room")
    }
  }

  private mutating func lookAtModel(_ state: ModelState) {
    switch state {
    case .answers(let names):
      add("model", .good, "answers" + (names.isEmpty ? "" : " as \(names.joined(separator: ", "))"))
    case .away(let reason): add("model", .look, reason, "start the model server")
    }
  }
}

/// Whether a model server answers.
public enum ModelState: Sendable, Hashable {
  /// It does; the names of its models.
  case answers([String])
  /// It does not, and why.
  case away(String)
}
