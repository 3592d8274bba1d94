internal import ArtifactStore
internal import CanonicalJSON

/// Compares what an adapter was trained on with what it is asked about.
///
/// The archive line holds the records of both, so that commits prove nothing: what counts is which
/// records the batches list that the dataset was made from, and which threads the questions are
/// about. Ids are compared without their kinds: a like of a tweet holds its words.
struct DisjointnessProof {
  /// A dataset's commit and the commit of the batches that it was made from.
  struct Training {
    let dataset: CommitID
    let batches: CommitID
  }

  /// One question: its thread, and the records that are shown with it.
  private struct Question {
    let group: String
    let records: [(id: String, text: String)]
  }

  private let store: Store

  init(in store: Store) { self.store = store }

  /// Compares what was trained on with questions: the bytes of `questions.jsonl`.
  ///
  /// Where the version of the archive is known that the questions were made from, its threads count
  /// whole, and not only the records that are shown.
  func compare(
    _ training: Training, with questions: [UInt8], from archive: CommitID?
  ) throws -> Disjointness {
    let asked = try DisjointnessProof.questions(in: questions)
    var threads: [String: Set<String>] = [:]
    for question in asked {
      threads[question.group, default: [question.group]].formUnion(question.records.map(\.id))
    }
    if let archive { try addThreads(of: archive, to: &threads) }
    let setAside = threads.values.reduce(into: Set<String>()) { $0.formUnion($1) }

    var read: Set<String> = []
    let batches = try artifacts(of: training.batches)
    for batch in batches { try addRecords(of: batch, to: &read) }
    let shared = setAside.intersection(read).sorted(by: DisjointnessProof.precedes)
    let copied = try copies(of: asked, in: training.dataset)
    let digest = JSON.object(
      JSONObject([
        ("schema", 1), ("questions", .string(SHA256Digest(of: questions).hex)),
        ("dataset", .string(try artifact(of: training.dataset)?.hex ?? "")),
        ("batches", .array(batches.map { .string($0.id.hex) })),
        (
          "threads",
          .array(
            threads.sorted { DisjointnessProof.precedes($0.key, $1.key) }.map { thread in
              .array(
                ([thread.key] + thread.value.sorted(by: DisjointnessProof.precedes))
                  .map(JSON.string))
            })
        ),
        ("shared", .array(shared.map(JSON.string))), ("copied", .integer(copied)),
      ]))
    return Disjointness(
      items: asked.count, threads: threads.count, setAside: setAside.count,
      batches: batches.count, read: read.count,
      shared: Array(shared.prefix(Disjointness.nameLimit)), sharedCount: shared.count,
      copied: copied, digest: SHA256Digest(of: digest.canonicalBytes).hex)
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func questions(in bytes: [UInt8]) throws -> [Question] {
    try lines(of: bytes, file: GateFiles.questions).map { fields in
      Question(
        group: try fields.string("group"),
        records: try fields.objects("evidence").map {
          (try $0.string("id"), try $0.string("text"))
        })
    }
  }

  private static func lines(of bytes: [UInt8], file: String) throws -> [Fields] {
    try bytes.split(separator: UInt8(ascii: "\n")).map {
      try Fields(parsing: Array($0) + [UInt8(ascii: "\n")], file: file)
    }
  }

  /// Adds the rest of the threads, as the archive lists them.
  private func addThreads(of archive: CommitID, to threads: inout [String: Set<String>]) throws {
    guard let bytes = try file("heldout.json", of: archive) else { return }
    for thread in try Fields(parsing: bytes, file: "heldout.json").objects("threads") {
      let root = try thread.string("root")
      guard threads[root] != nil else { continue }
      threads[root]?.formUnion(try thread.strings("tweets"))
    }
  }

  private func artifacts(of batches: CommitID) throws -> [ArtifactFolders.Folder] {
    var folders = ArtifactFolders(on: .batches, of: store)
    return try folders.next(in: store.commit(batches).tree)
  }

  private func artifact(of dataset: CommitID) throws -> ArtifactID? {
    try store.find(Artifact.fileName, in: store.commit(dataset).tree)
      .map { ArtifactID($0.id) }
  }

  private func addRecords(
    of batch: ArtifactFolders.Folder, to read: inout Set<String>
  ) throws {
    let name = "batch.json"
    guard let entry = try store.find(name, in: batch.tree) else {
      throw LineageError.malformed(file: name, field: "", reason: "is missing")
    }
    let fields = try Fields(parsing: ChunkedFile.bytes(entry, from: store), file: name)
    for record in try fields.objects("records") { read.insert(try record.string("id")) }
  }

  /// How many questions show a record that has thirteen words in a row with a text that was
  /// trained on.
  private func copies(of questions: [Question], in dataset: CommitID) throws -> Int {
    var places: [Int] = []
    var texts: [String] = []
    for (place, question) in questions.enumerated() {
      texts += question.records.map(\.text)
      places += question.records.map { _ in place }
    }
    var overlap = WordOverlap(of: texts)
    try eachTrainingText(of: dataset) { overlap.compare(with: $0) }
    return Set(overlap.overlapping.map { places[$0] }).count
  }

  /// Gives the texts of the pairs that were trained on; those that were withdrawn are left out.
  private func eachTrainingText(of dataset: CommitID, _ body: (String) -> Void) throws {
    let withdrawn = Set(
      try DisjointnessProof.lines(
        of: file("withdrawn.jsonl", of: dataset) ?? [], file: "withdrawn.jsonl"
      ).map { try $0.string("pair_id") })
    let tree = try store.commit(dataset).tree
    guard let folder = try store.find("train", in: tree), folder.mode == .tree else { return }
    for shard in try store.tree(TreeID(folder.id)).entries {
      let bytes = try ChunkedFile.bytes(shard, from: store)
      for row in try DisjointnessProof.lines(of: bytes, file: "train/\(shard.name)") {
        let id = try Fields(row.object("metadata"), file: row.file).string("pair_id")
        guard !withdrawn.contains(id) else { continue }
        for side in ["prompt", "chosen", "rejected"] { body(try row.string(side)) }
      }
    }
  }

  private func file(_ name: String, of commit: CommitID) throws -> [UInt8]? {
    guard let entry = try store.find(name, in: store.commit(commit).tree) else { return nil }
    return try ChunkedFile.bytes(entry, from: store)
  }
}
