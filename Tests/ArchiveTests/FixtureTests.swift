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
    #expect(census[.likes].kept == 14_625)
    #expect(census.isComplete)
    #expect(census.warnings == [.manifestUnreadable])
    #expect(census.notRead == ["profile.js"])
    #expect((undated, empty, escaped) == (0, 0, 0))
  }

  @Test func `reads a month of an export of 2015`() throws {
    let export = try Export(opening: Fixtures.folder.appending("django-ditto/v1"))
    #expect(export.generation == .grailbird)
    #expect(
      export.account
        == Account(
          accountID: "12552", userName: "philgyford", displayName: "Phil Gyford"))
    let (records, census) = try export.records()
    #expect(
      records.map(\.id.id) == ["633653702486835200", "633554702622396416", "633553480951705600"])
    #expect(records.map { $0.createdAt?.month } == ["2015-08", "2015-08", "2015-08"])
    #expect(census.isComplete)
    #expect(census.warnings == [.indexMissing])
    #expect(census.unknownKeys.isEmpty)
  }

  @Test(
    arguments: [
      ("django-ditto/v2", 2, ["profile.js", "verified.js"]),
      ("django-ditto/v2_no_tweets", 0, ["profile.js", "verified.js"]),
      ("django-ditto/v2_with_media", 2, ["profile.js", "verified.js"]),
      (
        "dogsheep", 0,
        ["account-suspension.js", "app.js", "follower.js", "following.js", "saved-search.js"]
      ),
    ])
  func `reads exports of 2018 to 2020`(_ name: String, _ tweets: Int, _ notRead: [String]) throws {
    let export = try Export(opening: Fixtures.folder.appending(name))
    #expect(export.generation == .root)
    #expect(export.account.accountID == (name == "dogsheep" ? "12497" : "12552"))
    let (records, census) = try export.records()
    #expect(records.count == tweets)
    #expect(records.allSatisfy { !$0.text.isEmpty && $0.createdAt != nil })
    #expect(census[.tweets].kept == tweets)
    #expect(census.isComplete)
    #expect(census.warnings == (name == "dogsheep" ? [.noRecords] : []))
    #expect(census.notRead == notRead)
    #expect(census.unknownFiles.isEmpty)
    #expect(census.unknownKeys.isEmpty)
  }
}
