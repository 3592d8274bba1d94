import CanonicalJSON
import Foundation
import SampleArchive
import SystemPackage
import TestSupport
import Testing

/// A folder with a store in it, and the program to work on it: both go away with this object.
final class Desk: Sendable {
  private let folder: TemporaryFolder

  /// An empty folder; there is no store yet.
  init() throws { self.folder = try TemporaryFolder() }

  /// Where files can be put.
  var path: FilePath { folder.path }

  /// Where the store is, or would be.
  var store: FilePath { path.appending("store.git") }

  /// The git of this machine, in the store.
  var git: Git { Git(in: store) }

  /// Runs the program on the store.
  func tka(_ arguments: String..., input: String = "") throws -> Git.Result {
    try Program.run(
      ["TKA_STORE=\(store)", try Desk.program().string] + arguments, in: path,
      input: Array(input.utf8))
  }

  /// Runs the program, which must end with a status, and returns what it printed.
  @discardableResult
  func expect(
    _ status: Int32, _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Git.Result {
    let result = try Program.run(
      ["TKA_STORE=\(store)", try Desk.program().string] + arguments, in: path)
    #expect(
      result.status == status,
      "tka \(arguments.joined(separator: " ")): \(result.output) \(result.error)",
      sourceLocation: sourceLocation)
    return result
  }

  /// Runs the program and reads the one JSON document that it prints.
  func json(_ arguments: String...) throws -> JSON {
    try JSONParser.parse(
      Program.run(
        ["TKA_STORE=\(store)", try Desk.program().string] + arguments, in: path
      ).bytes)
  }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = path.appending(FilePath(name).components)
    try FileManager.default.createDirectory(
      atPath: file.removingLastComponent().string, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file.string))
    return file.string
  }

  /// Every ref and where it stands: what a command that changes nothing leaves as it is.
  func refs() throws -> [String] { try git.run("for-each-ref").lines }

  /// The program, which lies beside the tests.
  static func program() throws -> FilePath {
    let package = FilePath(#filePath).removingLastComponent().removingLastComponent()
      .removingLastComponent().removingLastComponent()
    let folders = [
      Bundle.main.executablePath.map { FilePath($0).removingLastComponent() },
      package.appending(".build").appending("debug"),
    ]
    let programs = folders.compactMap { $0?.appending("tka") }
    return try #require(
      programs.first { FileManager.default.isExecutableFile(atPath: $0.string) },
      "the program is not built")
  }
}

extension Desk {
  /// A desk whose store has been through one tick.
  static func afterTick() throws -> Desk {
    let desk = try Desk()
    _ = try Program.run(
      ["cp", "-a", try prepared.get().store.string, desk.store.string], in: desk.path)
    return desk
  }

  private static let prepared: Result<Desk, any Error> = Result {
    let desk = try Desk()
    try desk.expect(0, "init")
    try desk.expect(0, "import", try desk.export())
    try desk.expect(0, "tick")
    // A static value is never released, so its folder is removed when the tests end.
    atexit {
      guard let folder = try? Desk.prepared.get().path else { return }
      try? FileManager.default.removeItem(atPath: folder.string)
    }
    return desk
  }

  /// Writes an export of some tweets and returns its path.
  func export(
    tweets: Int = 90, seed: UInt64 = 1, of account: SampleArchive.Account = .ines
  ) throws -> String {
    var options = SampleArchive.Options()
    options.tweets = tweets
    options.seed = seed
    options.account = account
    let folder = path.appending("export")
    try SampleArchive(options).write(to: folder)
    return folder.string
  }

  /// Brings an adapter in by hand and returns its candidate id.
  func trainByHand(_ tensors: String) throws -> String {
    // Nothing in so short a file is beyond ASCII.
    try write(
      String(decoding: SmallTensors.file(saying: tensors), as: UTF8.self),
      to: "adapter-\(tensors)/adapter_model.safetensors")
    let trained = try json(
      "train", "--import", path.appending("adapter-\(tensors)").string, "--json")
    return try #require(trained["candidate_id"]?.string)
  }

  /// Writes a report about an adapter and returns its path.
  func report(
    about candidate: String, composite: String, over rollbackModel: String = "base"
  ) throws -> String {
    try write(
      """
      {"candidate_id":"\(candidate)","baseline_composite":0.80,"candidate_composite":\(composite),
       "refusal_over_fabrication_regression":false,"source_distinction_regression":false,
       "evidence_citation_rate":0.97,"rollback_model":"\(rollbackModel)"}
      """, to: "report-\(composite).json")
  }

  /// The candidate id of what is in use.
  func inUse() throws -> String? { try json("status", "--json")["promoted_candidate"]?.string }
}
