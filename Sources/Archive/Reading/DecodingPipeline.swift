internal import Synchronization

/// Decodes batches on all processors and gives the results in the order of the batches.
///
/// Whoever waits for a result that nobody has begun makes it: it never waits for a thread that there is not.
struct DecodingPipeline<Gathered: Sendable> {
  private let gathering: Gathering<Gathered>
  private let decoders = DecoderPool()
  private let width = Processors.count * 2
  private var waiting: [Piece<DecodedBatch<Gathered>>] = []

  init(_ gathering: Gathering<Gathered>) { self.gathering = gathering }

  /// True when a result is to be taken before the next batch is handed in: memory is bounded.
  var isFull: Bool { waiting.count >= width }

  /// Hands in a batch.
  mutating func begin(_ batch: ElementBatch, with notes: NoteIndex) {
    let (gathering, decoders) = (gathering, decoders)
    let piece = Piece { decoders.using { $0.decode(batch, with: notes, gathering) } }
    waiting.append(piece)
    piece.beginElsewhere()
  }

  /// The result of the oldest batch that was handed in; nil where there is none.
  ///
  /// While another thread makes it, those after it are made here.
  mutating func next() -> DecodedBatch<Gathered>? {
    guard let oldest = waiting.first else { return nil }
    oldest.begin()
    for piece in waiting.dropFirst() where !oldest.isDone { piece.begin() }
    waiting.removeFirst()
    return oldest.finish()
  }
}

/// The decoders that no thread uses now.
private final class DecoderPool: Sendable {
  // A decoder is in one place at a time: here, or with the thread that took it out.
  private struct Idle: ~Copyable, @unchecked Sendable { var decoders: [RecordDecoder] = [] }

  private let idle = Mutex(Idle())

  func using<Result>(_ body: (RecordDecoder) -> Result) -> Result {
    let decoder = idle.withLock { $0.decoders.popLast() } ?? RecordDecoder()
    defer { idle.withLock { $0.decoders.append(decoder) } }
    return body(decoder)
  }
}
