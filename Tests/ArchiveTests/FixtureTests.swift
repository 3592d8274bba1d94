import Archive
import SystemPackage
import Testing

/// Exports of others, which lie beside the checkout where they are there at all.
private enum Fixtures {
  static let folder: FilePath = {
    var path = FilePath(#filePath)
    for _ in 0..<4 { path.removeLastComponent() }
    return path.appending("shared/fixtures/archives")
  }()

  static var arePresent: Bool {
    guard let folder = try? FileDescriptor.open(folder, .readOnly) else { return false }
    return (try? folder.close()) != nil
  }
}

// The fixtures are other people's and no part of this project; they are skipped where absent.
@Suite(.enabled(if: Fixtures.arePresent, "../shared/fixtures/archives is not there"))
struct FixtureTests {
  @Test func `reads an export of 2021 whose manifest was cut by hand`() throws {
    let export = try Export(opening: Fixtures.folder.appending("procedural"))
    #expect(export.account.accountID == "007")
    #expect(export.manifest == nil)
    var ids: Set<RecordID> = []
    var (undated, empty, escaped) = (0, 0, 0)
    let census = try export.read { record in
      ids.insert(record.id)
      if record.createdAt == nil { undated += 1 }
      if record.text.isEmpty { empty += 1 }
      if record.text.contains("&amp;") { escaped += 1 }
    }
    #expect(ids.count == 14_625)
    #expect(census[.like].kept == 14_625)
    #expect(census.isComplete)
    #expect(census.warnings == [.manifestUnreadable])
    #expect(census.notRead == ["profile.js"])
    #expect((undated, empty, escaped) == (0, 0, 0))
  }

  @Test(
    arguments: [
      ("django-ditto/v1", ExportError.Generation.grailbird),
      ("django-ditto/v2", .withoutDataFolder), ("django-ditto/v2_no_tweets", .withoutDataFolder),
      ("django-ditto/v2_with_media", .withoutDataFolder), ("dogsheep", .withoutDataFolder),
    ])
  func `refuses older generations with a sentence`(
    _ name: String, _ generation: ExportError.Generation
  ) {
    let path = Fixtures.folder.appending(name)
    let error = ExportError.unsupportedGeneration(path: path.string, generation)
    #expect(throws: error) { try Export(opening: path) }
    #expect(error.description.hasSuffix("request a new one"))
  }
}
