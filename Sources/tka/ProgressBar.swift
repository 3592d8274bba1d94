internal import Loop
internal import Synchronization
internal import SystemPackage

/// A line on a terminal that says how far something is; nothing where there is no terminal.
final class ProgressBar: Sendable {
  private let last = Mutex<(percent: Int, width: Int)>((-1, 0))

  /// Makes a bar; nil where messages do not go to a terminal.
  init?() {
    guard Terminal.showsProgress else { return nil }
  }

  /// Shows how far something is, at most once for each percent.
  func show(_ progress: Progress) {
    guard progress.total > 0 else { return }
    let percent = min(100, progress.done * 100 / progress.total)
    last.withLock { last in
      guard percent != last.percent else { return }
      let filled = String(repeating: "#", count: percent / 5)
      let empty = String(repeating: " ", count: 20 - percent / 5)
      let line = "\(progress.activity) [\(filled)\(empty)] \(percent) %"
      let padding = String(repeating: " ", count: max(0, last.width - line.count))
      ProgressBar.write("\r\(line)\(padding)")
      last = (percent, line.count)
    }
  }

  /// Takes the line away.
  func clear() {
    last.withLock { last in
      guard last.width > 0 else { return }
      ProgressBar.write("\r\(String(repeating: " ", count: last.width))\r")
      last = (-1, 0)
    }
  }

  private static func write(_ text: String) {
    // A terminal that went away has nobody to show progress to.
    _ = try? FileDescriptor.standardError.writeAll(Array(text.utf8))
  }
}
