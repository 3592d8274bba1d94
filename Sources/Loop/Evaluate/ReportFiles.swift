internal import ArtifactStore
internal import Lineage
internal import SystemPackage

/// A report and its items, as they lie in files.
struct ReportFiles {
  let report: EvalReport
  let items: [UInt8]?

  /// Takes what was measured here.
  init(report: EvalReport, items: [UInt8]?) {
    self.report = report
    self.items = items
  }

  /// Reads and checks both.
  init(report path: FilePath, items itemsPath: FilePath?) throws {
    func read(_ path: FilePath) throws -> [UInt8] {
      do {
        return try Files.read(path)
      } catch StoreError.system(let code, _, _) {
        throw LoopError.badReport(path: path.string, reason: "it cannot be read (\(code))")
      }
    }
    do {
      self.report = try EvalReport(decoding: read(path))
      self.items = try itemsPath.map(read)
      if let items { _ = try EvalItem.decode(items) }
    } catch let error as ReportError {
      throw LoopError.badReport(path: path.string, reason: "\(error)")
    }
  }
}
