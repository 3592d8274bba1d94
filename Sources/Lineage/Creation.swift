internal import ArtifactStore
public import SystemPackage

extension Registry {
  /// A first version that a new store begins with.
  public struct FirstVersion: Sendable {
    /// The line.
    public let line: Line
    /// The files of its artifact.
    public let payloads: [(name: String, bytes: [UInt8])]
    /// The subject of its commit.
    public let subject: String

    /// Describes a version.
    public init(line: Line, payloads: [(name: String, bytes: [UInt8])], subject: String) {
      self.line = line
      self.payloads = payloads
      self.subject = subject
    }
  }

  /// Makes a store with all its lines; it is there entirely or not at all.
  /// - Parameters:
  ///   - path: Where; nothing may be there.
  ///   - firstVersions: What lines begin with.
  ///   - settings: The settings that it begins with, besides those that every store has.
  ///   - version: The program's version.
  ///   - description: The first operation.
  /// - Returns: The store, opened.
  /// - Throws: ``StoreError``; nothing is left then.
  public static func create(
    at path: FilePath, firstVersions: [FirstVersion],
    settings: [(name: String, value: String)] = [], version: String,
    _ description: Operation.Description
  ) throws -> Registry {
    try Store.create(
      at: path, head: Line.profile.ref, settings: Registry.settings + settings, files: files
    ) { store in
      var transaction = Transaction(in: store)
      _ = try transaction.write(Tree([]))
      _ = try transaction.write(Root.commit)
      var view = View(allAt: Root.id)
      var moves: [Operation.Move] = []
      for first in firstVersions {
        var draft = ArtifactDraft(first.line.kind)
        for file in first.payloads { try draft.add(file.name, file.bytes, in: &transaction) }
        var editor = TreeEditor()
        _ = try draft.finish(in: &editor, &transaction)
        let commit = Commit(
          tree: try editor.write(over: nil, in: &transaction), parents: [Root.id],
          author: Signature(name: "tka", email: "tka@localhost", seconds: description.seconds),
          message: VersionMessage(
            subject: first.subject, kind: first.line.kind.rawValue, version: version
          ).text)
        let id = try transaction.write(commit)
        moves.append(Operation.Move(line: first.line, from: Root.id, to: id))
        view[first.line] = id
      }
      let operation = try OperationLog(of: store).write(
        description, moves: moves, view: view, after: nil, in: &transaction)
      let id = CommitID(operation.objectID)
      try transaction.makeDurable()
      var refs = RefTransaction(in: store)
      for (name, commit) in [(OperationLog.head, id), (OperationLog.applied, id)]
        + Line.allCases.map({ ($0.ref, view[$0]) }) + [(ArtifactShelf.ref, Root.id)]
      {
        try refs.prepare(name, to: commit, expecting: .absent)
      }
      try refs.commit()
    }
    return try Registry(opening: path)
  }

  private static let settings: [(name: String, value: String)] = [
    (StoreFormat.setting, String(StoreFormat.current)),
    // git must neither drop objects nor pack refs behind the operation log's back.
    ("gc.auto", "0"), ("gc.packRefs", "false"), ("maintenance.auto", "false"),
    ("core.sharedRepository", "0600"), ("receive.denyDeletes", "true"),
  ]

  private static var files: [Store.InitialFile] {
    [
      // With the lock its folder is there, so that a reader never has to make it.
      Store.InitialFile(path: "\(Store.folder)/\(Registry.writeLock)", bytes: []),
      Store.InitialFile(path: "info/attributes", bytes: Array("* -text\n".utf8)),
    ] + InstalledHooks.files
  }
}
