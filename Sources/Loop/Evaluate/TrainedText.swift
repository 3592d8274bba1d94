internal import ArtifactStore
internal import Lineage

/// Which records repeat what an adapter was trained on.
struct TrainedText {
  private let texts: Set<[UInt8]>

  /// Looks for some texts in the rows of the dataset that an adapter's manifest names; without an
  /// adapter, in those of the newest dataset.
  init(on adapter: AdapterLine.Version?, among texts: [String], in snapshot: Snapshot) throws {
    var view = snapshot.view
    if let adapter {
      let message = VersionMessage(parsing: try snapshot.store.commit(adapter.commit).message)
      let input = message?.inputs.first { $0.role == Line.dataset.rawValue }
      guard let input else {
        self.texts = []
        return
      }
      view[.dataset] = input.commit
    }
    var overlap = WordOverlap(of: texts)
    let dataset = DatasetLine(snapshot.with(view))
    for split in DatasetSplit.allCases {
      try dataset.eachRow(of: split) { row in
        for text in [row.pair.prompt, row.pair.chosen, row.pair.rejected] {
          overlap.compare(with: text)
        }
      }
    }
    self.texts = Set(overlap.overlapping.map { Array(texts[$0].utf8) })
  }

  /// True for a text that shares a run of words with a row.
  func holds(_ text: String) -> Bool { texts.contains(Array(text.utf8)) }
}
