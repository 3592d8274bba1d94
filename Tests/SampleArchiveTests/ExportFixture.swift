import CanonicalJSON
import Foundation
import SystemPackage
import Testing

@testable import SampleArchive

/// An export: the committed example, or one that is written for a test and removed with it.
final class ExportFixture {
  /// Where it lies.
  let directory: FilePath
  /// What the generator says that it wrote; nothing for the committed example.
  let counts: SampleArchive.Counts
  private let isTemporary: Bool

  /// The committed example, which another test holds against the generator.
  static let committed = FilePath(#filePath).removingLastComponent().removingLastComponent()
    .removingLastComponent().appending("Examples").appending("sample-archive")

  /// Opens an export that lies in `directory`.
  init(reading directory: FilePath) {
    self.directory = directory
    self.counts = SampleArchive.Counts()
    self.isTemporary = false
  }

  /// Writes an export.
  init(_ change: (inout SampleArchive.Options) -> Void = { _ in }) throws {
    var options = SampleArchive.Options()
    change(&options)
    let name = "sample-archive-\(UUID().uuidString)"
    self.directory = FilePath(FileManager.default.temporaryDirectory.path).appending(name)
    self.isTemporary = true
    self.counts = try SampleArchive(options).write(to: directory)
  }

  deinit {
    if isTemporary { try? FileManager.default.removeItem(atPath: directory.string) }
  }

  /// The files and their bytes, by name.
  func files() throws -> [String: [UInt8]] {
    try ExportFixture.files(in: directory.appending("data"))
  }

  /// The files of a directory and their bytes, by name.
  static func files(in directory: FilePath) throws -> [String: [UInt8]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.string)
    var files: [String: [UInt8]] = [:]
    for name in names {
      let url = URL(fileURLWithPath: directory.appending(name).string)
      files[name] = Array(try Data(contentsOf: url))
    }
    return files
  }

  /// The paths of all files below the top, in the order of their bytes.
  func paths() throws -> [String] {
    let enumerator = FileManager.default.enumerator(atPath: directory.string)
    return try #require(enumerator).compactMap { $0 as? String }.filter { path in
      var isDirectory: ObjCBool = false
      let whole = directory.string + "/" + path
      return FileManager.default.fileExists(atPath: whole, isDirectory: &isDirectory)
        && !isDirectory.boolValue
    }
    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file, by its path below the top.
  func bytes(at path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: directory.string + "/" + path)))
  }

  /// The JSON of a data file below `data`: what follows the first `=`.
  func json(_ name: String) throws -> JSON { try json(at: "data/" + name) }

  /// The JSON of a file, by its path below the top.
  func json(at path: String) throws -> JSON {
    let bytes = try bytes(at: path)
    let rest = bytes[bytes.index(after: bytes.firstIndex(of: UInt8(ascii: "=")) ?? 0)...]
    return try JSONParser.parse(Array(rest))
  }

  /// The records of a data file, without the object that wraps each.
  func records(_ name: String, _ wrapper: String) throws -> [JSON] {
    try (json(name).array ?? []).compactMap { $0[wrapper] }
  }

  /// The elements of all files of a kind, file by file, without the objects that wrap them.
  func records(of kind: SampleArchive.RecordKind) throws -> [JSON] {
    try counts.files.filter { $0.kind == kind }.flatMap { file in
      try (json(at: file.path).array ?? []).map { record in
        guard let members = record.object?.members, members.count == 1 else { return record }
        return members[0].value
      }
    }
  }

  /// The tweets of both parts, in the order of the files.
  func tweets() throws -> [JSON] {
    try records("tweets.js", "tweet") + records("tweets-part1.js", "tweet")
  }

  /// The tweets by id.
  func tweetsByID() throws -> [String: JSON] {
    Dictionary(
      try tweets().map { ($0["id_str"]?.string ?? "", $0) }, uniquingKeysWith: { first, _ in first }
    )
  }
}

extension JSON {
  /// The text of a member, or nothing.
  func text(_ key: String) -> String { self[key]?.string ?? "" }

  /// The elements of a list below `entities`.
  func entities(_ key: String) -> [JSON] { self["entities"]?[key]?.array ?? [] }

  /// The two ends of the member `indices`.
  var place: Range<Int>? {
    guard let ends = self["indices"]?.array, ends.count == 2,
      let start = ends[0].integer ?? Int(ends[0].string ?? ""),
      let end = ends[1].integer ?? Int(ends[1].string ?? ""), start <= end
    else { return nil }
    return start..<end
  }
}
