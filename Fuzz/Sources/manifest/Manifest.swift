import CanonicalJSON
import Fuzzing

@testable import Archive

// What an export says about itself: manifest.js, account.js and the index files of Grailbird, each the whole input.

/// An export of which only the names are there.
private struct NamedContainer: ExportContainer {
  let path = "names"
  let entries: [ContainerEntry]
  let warnings: [Census.Warning] = []

  init(_ names: [String]) {
    entries = names.compactMap { EntryName($0)?.text }.enumerated().map { place, name in
      ContainerEntry(name: name, byteCount: 0, ordinal: place)
    }
  }

  func makeReader() throws(ExportError) -> any EntryReader { throw .io(path: path, code: 0) }
}

private func check(_ account: Account?) {
  guard let account else { return }
  require(
    account.accountID.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && (1...20).contains(account.accountID.utf8.count), "an account's id is a number")
}

/// Finds the files that a manifest lists, and compares them with what it says.
private func check(_ manifest: Manifest) {
  check(manifest.account)
  let files = manifest.dataTypes.flatMap(\.files)
  let listed = manifest.filesByBaseName
  require(listed.count <= files.count, "a file is listed once")
  let container = NamedContainer(files.map(\.name) + ["data/manifest.js", "data/tweets.js"])
  let layout: ExportLayout
  do throws(ExportError) {
    layout = try ExportLayout(of: container, reading: Set(Section.allCases))
  } catch {
    fatalError("does not hold: where a file is named there is an export (\(error))")
  }
  for file in layout.dataFiles {
    require(layout.names.contains(file.name), "a file that is read is there")
    require(layout.sections.contains(file.section), "a file that is read was asked for")
  }
  var census = Census()
  census.files = layout.dataFiles.map {
    Census.File(name: $0.name, section: $0.section, wholeness: .whole, elements: 3)
  }
  census.compare(with: layout, manifest: manifest)
  require(census.totals.count == Section.allCases.count, "every section has a total")
  require(census.missingFiles.allSatisfy { $0 == Census.shown($0) }, "a name is shown as one")
  _ = census.json.canonicalBytes
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = UnsafeBufferPointer(start: start, count: count)
  let bytes = Array(file)
  check(Account(accountFile: bytes))
  check(Account(userInfo: DataFileText.object(of: "userInfo", in: bytes)))
  check(GrailbirdIndex.account(inFirstOf: file))
  if let manifest = Manifest(bytes) { check(manifest) }
  let index = GrailbirdIndex(user: bytes, payload: bytes, months: bytes)
  check(index.account)
  if let manifest = index.manifest { check(manifest) }
  return 0
}
