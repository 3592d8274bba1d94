internal import Lineage

/// Batches that are read at once, with one profile.
///
/// A wave begins with a profile that has every batch before it, and the next one with a profile that has
/// this one's. What it has done is read off the lines: after a crash in its middle it goes on with
/// the profile that it began with, so that what was paid for is asked for again word by word.
struct Wave {
  /// How many batches a wave has.
  let size: Int
  /// How many of them are on the line.
  private(set) var begun: Int

  /// The wave that a snapshot is in the middle of.
  init(in snapshot: Snapshot) throws {
    size = try PolicyLine(snapshot).policy().wave
    let merged = try ProfileLine(snapshot).batches()
    let line = BatchLine(snapshot)
    if merged == snapshot.tip(.batches) {
      begun = 0
    } else if merged == Root.id {
      begun = try line.count()
    } else {
      let first = try line.firstBatch(after: merged)
      // A batch was read again: the profile is made anew before anybody reads it.
      begun = first == 0 ? size : try line.count() - first
    }
  }

  /// True when the profile has to take it up before another batch is read.
  var isFull: Bool { begun >= size }
  /// True when batches of it are on the line and others are not.
  var isOpen: Bool { begun > 0 && begun < size }
  /// The wave after this one.
  var next: Wave {
    var wave = self
    wave.begun = 0
    return wave
  }

  /// How many batches of it are still to be read.
  var room: Int { max(0, size - begun) }
}
