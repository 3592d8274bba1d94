internal import ArtifactStore
internal import Lineage
internal import Ranker
internal import SystemPackage

/// What a manifest says is to be trained, and where the result goes.
struct TrainingJob {
  /// The folder that everything happens in.
  private let run: CommandRun
  /// Where the adapter goes.
  let output: FilePath
  private let manifest: AdapterLine.Version
  /// The store with the lines where the manifest says they stood.
  private let snapshot: Snapshot

  /// Prepares the folder of a job.
  init(_ manifest: AdapterLine.Version, in snapshot: Snapshot, run: CommandRun) throws {
    self.manifest = manifest
    self.run = run
    output = try run.makeFolder("output")
    var view = snapshot.view
    let message = try snapshot.store.commit(manifest.commit).message
    // A line without an input was empty.
    view[.promoted] = Root.id
    for input in VersionMessage(parsing: message)?.inputs ?? [] {
      if input.role == Line.dataset.rawValue { view[.dataset] = input.commit }
      if input.role == Line.promoted.rawValue { view[.promoted] = input.commit }
    }
    self.snapshot = snapshot.with(view)
  }

  /// The seed: the one that was asked for, or 32 bits of the manifest's id.
  private var seed: UInt32 {
    manifest.record.seed ?? UInt32(manifest.artifact.hex.prefix(8), radix: 16) ?? 0
  }

  /// True when training goes on from an adapter that is there.
  private var hasStart: Bool {
    manifest.record.startsFromPromoted && !snapshot.isEmpty(.promoted)
  }

  /// Trains, and leaves the adapter in the output.
  /// - Parameters:
  ///   - trainer: Who trains.
  ///   - limit: How long a command may take.
  /// - Returns: Why there is no adapter, or nil; and what a command said.
  /// - Throws: What keeps the training from being begun.
  func train(
    with trainer: ConfiguredCommand, limit: Duration
  ) async throws -> (failure: String?, log: [UInt8]?) {
    guard case .shell(let command) = trainer else {
      do {
        try trainRanker()
        return (nil, nil)
      } catch let error as RankerError {
        return ("\(error)", nil)
      }
    }
    let ending = try await run.run(command, environment: export(), limit: limit)
    return (ending.failure, ending.log)
  }

  /// Writes everything that a command needs, and says where it is.
  private func export() throws -> [String: String] {
    let dataset = try run.makeFolder("dataset")
    try ExportedFiles.dataset(of: snapshot, to: dataset)
    var base = ""
    if hasStart {
      let folder = try run.makeFolder("base")
      try ExportedFiles.adapter(at: snapshot.tip(.promoted), of: snapshot, to: folder)
      base = folder.string
    }
    return [
      "TKA_DATASET": dataset.string, "TKA_BASE_ADAPTER": base, "TKA_OUTPUT": output.string,
      "TKA_CANDIDATE_ID": manifest.candidate, "TKA_SEED": String(seed),
    ]
  }

  /// Trains a ranker, and writes its files.
  private func trainRanker() throws {
    let dataset = DatasetLine(snapshot)
    let start = hasStart ? try StoredRanker.promoted(in: snapshot) : nil
    if hasStart, start == nil { throw RankerError.noStart }
    let training = try RankerTraining(
      on: TrainingJob.preferences(try dataset.rows(.train)),
      aside: TrainingJob.preferences(try dataset.rows(.eval)), seed: UInt64(seed),
      from: start?.ranker)
    for file in try training.files {
      try Files.write(file.bytes, to: output.appending(file.name), mode: 0o600)
    }
  }

  static func preferences(_ rows: [DatasetRow]) -> [Preference] {
    rows.map {
      Preference(
        prompt: $0.pair.prompt, chosen: $0.pair.chosen, rejected: $0.pair.rejected,
        group: $0.batch)
    }
  }
}
