internal import Archive
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Models

/// The questions that an evaluator asks: one for each thread that was set aside.
struct EvalSuite {
  /// `item, group, question, evidence[]`, one question a line.
  let lines: [UInt8]
  private let archive: ArtifactID?
  private let count: Int

  /// What is known of a suite that somebody else used.
  static let unknown: JSON = ["schema": 1, "source": "asserted"]

  /// Makes the questions of a snapshot.
  init(of snapshot: Snapshot) throws {
    let line = ArchiveLine(snapshot)
    let threads = try line.heldOut().threads
    let owner = try line.manifest()?.accountID ?? ""
    let wanted = Set(threads.flatMap(\.tweets))
    var records: [UInt64: Record] = [:]
    for bucket in try line.buckets() {
      for archived in try line.records(of: .tweet, in: bucket)
      where wanted.contains(archived.record.id.number) && archived.absentSince == nil {
        records[archived.record.id.number] = archived.record
      }
    }
    var lines: [UInt8] = []
    var count = 0
    for thread in threads {
      let evidence = thread.tweets.compactMap { records[$0] }
      guard let first = evidence.first else { continue }
      let date = first.createdAt?.description.prefix(10) ?? "an unknown day"
      let item: JSON = [
        "item": "thread-\(thread.root)", "group": "\(thread.root)",
        "question": "What did the owner write in the thread that began on \(String(date))?",
        "evidence": .array(
          evidence.map { record in
            [
              "id": .string(record.id.id), "text": .string(record.text),
              "source": .string(Passage.Source(of: record, owner: owner).label),
            ]
          }),
      ]
      lines += item.canonicalLine
      count += 1
    }
    self.lines = lines
    self.count = count
    self.archive = try snapshot.findArtifact(on: .archive)?.id
  }

  /// `suite.json`: which questions these are.
  var description: JSON {
    [
      "schema": 1, "source": "held-out threads", "items": .integer(count),
      "sha256": .string(SHA256Digest(of: lines).hex), "archive": .string(archive?.hex ?? ""),
    ]
  }
}
