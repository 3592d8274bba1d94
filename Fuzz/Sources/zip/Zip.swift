import Archive
import CanonicalJSON
import Fuzzing
import SystemPackage

// The bytes of a ZIP, or the description of one, read to the end: whatever it holds, what is handed over adds up.
//
// libarchive, which unpacks it, and simdjson, which parses what was in it, are the system's libraries and not
// compiled with the sanitizers: AddressSanitizer sees what goes through malloc there, but no read beyond the end
// of a buffer, and libFuzzer is not led by their branches.

private let file: MemoryFile = {
  do {
    return try MemoryFile()
  } catch {
    fatalError("no file in memory: \(error)")
  }
}()

/// Holds what a file gave against its own counts.
private func check(_ file: Census.File) {
  if file.wholeness == .whole {
    require(file.records == file.kept + file.merged + file.skipped, "records are all counted")
  } else {
    require(
      (file.records, file.kept, file.merged, file.skipped) == (0, 0, 0, 0),
      "nothing of a file counts that is not whole")
  }
}

private func read(_ path: FilePath) throws {
  let export = try Export(opening: path, reading: Set(Section.allCases))
  require(export.byteCount >= 0, "sizes are no less than nothing")
  var ids: Set<RecordID> = []
  var progress = 0
  let census = try export.read(progress: { bytes in
    require(bytes >= progress && bytes <= export.byteCount, "progress goes on to the end")
    progress = bytes
  }) { record in
    require(ids.insert(record.id).inserted, "a record is handed over once")
  }
  for file in census.files { check(file) }
  require(census.totals.reduce(0) { $0 + $1.kept } == ids.count, "what is kept is handed over")
  require(
    census.files.reduce(0) { $0 + $1.kept } == ids.count, "what files kept is handed over")
  for total in census.totals where total.readWhole {
    let files = census.files.filter { $0.section == total.section }
    require(
      files.allSatisfy { $0.wholeness == .whole && $0.skipped == 0 }, "whole is without a loss")
  }
  _ = census.json.canonicalBytes
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  do {
    if input.starts(with: "PK".utf8) {
      try file.write(UnsafeRawBufferPointer(input))
    } else {
      try Recipe(input).bytes.withUnsafeBytes { try file.write($0) }
    }
    try read(file.path)
  } catch let error as ExportError {
    require(!error.description.isEmpty, "an error says what is wrong")
    if case .changedWhileReading = error { fatalError("does not hold: two passes read the same") }
  } catch {
    fatalError("does not hold: only errors of its own come out (\(error))")
  }
  return 0
}
