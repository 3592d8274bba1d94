public import ArtifactStore
public import Lineage

/// The batches line of a snapshot, for reading.
public struct BatchLine: Sendable {
  /// What is read.
  public let snapshot: Snapshot

  /// Reads the batches of a snapshot.
  public init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// The folder of a batch: `00/00/42`, at most a hundred names in each.
  public static func folder(_ number: Int) -> String {
    let digits = String(number)
    let padded = Array(String(repeating: "0", count: max(0, 6 - digits.count)) + digits)
    let head = String(padded[..<(padded.count - 4)])
    return "\(head)/\(String(padded[(padded.count - 4)..<(padded.count - 2)]))/"
      + String(padded[(padded.count - 2)...])
  }

  /// How many batches there are; their numbers are those below.
  public func count() throws -> Int {
    var prefix = ""
    var number = 0
    for _ in 0..<3 {
      let names = try snapshot.list(prefix, on: .batches)
        .filter { $0.mode == .tree }.compactMap { Int($0.name) }
      guard let last = names.max() else { return 0 }
      number = number * 100 + last
      let text = last < 10 ? "0\(last)" : String(last)
      prefix += prefix.isEmpty ? text : "/" + text
    }
    return number + 1
  }

  /// The number of the first batch that an earlier version of the line does not have; 0 where a
  /// batch that it has was read again since, or where it is no earlier version.
  func firstBatch(after version: CommitID) throws -> Int {
    guard let distance = try distance(from: version) else { return 0 }
    var view = snapshot.view
    view[.batches] = version
    let before = try BatchLine(snapshot.with(view)).count()
    // As many versions as new batches: nothing in between was read again.
    return try count() - before == distance ? before : 0
  }

  /// How many versions the line went on; nil where the first is none that came before.
  private func distance(from first: CommitID) throws -> Int? {
    var current: CommitID? = snapshot.tip(.batches)
    var distance = 0
    while let commit = current {
      if commit == first { return distance }
      current = try snapshot.store.commit(commit).parents.first
      distance += 1
    }
    return nil
  }

  /// The artifact of a batch, or nil.
  public func findArtifact(_ number: Int) throws -> (id: ArtifactID, artifact: Artifact)? {
    try snapshot.findArtifact(on: .batches, at: BatchLine.folder(number))
  }

  /// The id of a batch's artifact, without reading it, or nil.
  func findArtifactID(_ number: Int) throws -> ArtifactID? {
    let path = "\(BatchLine.folder(number))/\(Artifact.fileName)"
    guard let entry = try snapshot.find(path, on: .batches), entry.mode == .file else {
      return nil
    }
    return ArtifactID(entry.id)
  }

  /// Everything that a batch's folder holds, or nil.
  public func find(_ number: Int) throws -> BatchResult? {
    guard let (_, artifact) = try findArtifact(number) else { return nil }
    let folder = BatchLine.folder(number)
    return try BatchResult(
      payloads: artifact.payloads.map { payload in
        (payload.name, try file(payload.name, in: folder))
      })
  }

  /// What a batch says of itself.
  public func header(_ number: Int) throws -> BatchHeader {
    try BatchHeader(bytes: file("batch.json", in: BatchLine.folder(number)))
  }

  /// What a batch proposes for the profile.
  public func candidates(_ number: Int) throws -> [Candidate] {
    try Candidate.decode(file("candidates.json", in: BatchLine.folder(number)))
  }

  /// The preference pairs of a batch.
  public func pairs(_ number: Int) throws -> [TrainingPair] {
    try TrainingPair.decode(file("pairs.jsonl", in: BatchLine.folder(number)))
  }

  /// The account whose records the batches read, also where the archive was taken back since [M21].
  func accountID() throws -> String? {
    let message = try snapshot.store.commit(snapshot.tip(.batches)).message
    for input in VersionMessage(parsing: message)?.inputs ?? []
    where input.role == Line.archive.rawValue {
      var view = snapshot.view
      view[.archive] = input.commit
      return try ArchiveLine(snapshot.with(view)).manifest()?.accountID
    }
    return nil
  }

  private func file(_ name: String, in folder: String) throws -> [UInt8] {
    guard let bytes = try snapshot.findFile("\(folder)/\(name)", on: .batches) else {
      throw LoopError.badContent("batches:\(folder)/\(name) is missing")
    }
    return bytes
  }
}
