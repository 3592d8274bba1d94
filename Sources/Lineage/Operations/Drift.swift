internal import ArtifactStore

/// How the lines differ from what the newest operation says.
struct Drift {
  /// Lines that a crash left behind, to be rolled forward.
  private(set) var behind: [Operation.Move] = []
  /// Lines that somebody moved with plain git.
  private(set) var moved: [Operation.Move] = []
  /// What cannot be explained.
  private(set) var damage: [Damage] = []

  /// Holds every line of a store against an operation [M11].
  init(of store: Store, after operation: Operation) throws {
    var old: View?
    do {
      old = try Drift.applied(in: store, unless: operation)?.view
    } catch let fault as Damage {
      damage.append(fault)
    }
    for line in Line.allCases { try compare(line, of: store, view: operation.view, old: old) }
    if let reason = try Drift.fault(ofShelfIn: store) {
      damage.append(
        Damage(subject: ArtifactShelf.ref.text, reason: reason, remedy: "tka repair"))
    }
    // Where git is made to show other objects, no line says what it seems to say.
    for name in try store.replacements() {
      damage.append(
        Damage(
          subject: name, reason: "makes git show other history than there is",
          remedy: Damage.restoring))
    }
  }

  /// What is wrong with the ref of ``ArtifactShelf``, which is there from the beginning: without it, what it keeps would be taken for
  /// nothing, and away [M13].
  private static func fault(ofShelfIn store: Store) throws -> String? {
    do throws(StoreError) {
      return try store.find(ArtifactShelf.ref) == nil ? "is missing" : nil
    } catch .damagedFile {
      return "cannot be read"
    }
  }

  /// The operation that the lines are known to show; nil where that is the newest one.
  private static func applied(in store: Store, unless newest: Operation) throws -> Operation? {
    func fault(_ reason: String) -> Damage {
      Damage(subject: OperationLog.applied.text, reason: reason, remedy: Damage.restoring)
    }
    do {
      guard let id = try store.find(OperationLog.applied) else { throw fault("is missing") }
      if id.objectID == newest.id.objectID { return nil }
      return try Operation(reading: OperationID(id.objectID), from: store)
    } catch StoreError.damagedFile, StoreError.corrupt, StoreError.missing, LineageError.malformed {
      throw fault("points at no operation")
    }
  }

  private mutating func compare(_ line: Line, of store: Store, view: View, old: View?) throws {
    let wanted = view[line]
    let value: RefValue?
    do throws(StoreError) {
      value = try store.value(of: line.ref)
    } catch .damagedFile {
      damage.append(
        Damage(subject: line.ref.text, reason: "cannot be read", remedy: Damage.restoring))
      return
    }
    guard case .commit(let found) = value else {
      damage.append(
        Damage(
          subject: line.ref.text, reason: "is missing or points at another ref",
          remedy: Damage.restoring))
      return
    }
    guard found != wanted else { return }
    if let old, found == old[line] {
      behind.append(Operation.Move(line: line, from: found, to: wanted))
    } else if let reason = try Drift.objection(to: found, on: line, after: wanted, in: store) {
      damage.append(Damage(subject: line.ref.text, reason: reason, remedy: Damage.restoring))
    } else {
      moved.append(Operation.Move(line: line, from: wanted, to: found))
    }
  }

  /// Why plain git may not have moved a line to a commit, or nil where it may.
  private static func objection(
    to commit: CommitID, on line: Line, after current: CommitID, in store: Store
  ) throws -> String? {
    let name = "points at \(commit.short)"
    guard try store.findHeader(commit.objectID)?.kind == .commit else {
      return "\(name), which is no commit"
    }
    if line == .promoted {
      let objection = try PromotionMove(of: store).objection(from: current, to: commit)
      return objection.map { "\(name): \($0)" }
    }
    guard commit != Root.id else { return nil }
    do throws(StoreError) {
      return try misfit(of: commit, on: line, in: store).map { "\(name), which \($0)" }
    } catch {
      guard case .missing(let id) = error else { throw error }
      return "\(name), whose history is not in the store: \(id) is missing"
    }
  }

  private static func misfit(
    of commit: CommitID, on line: Line, in store: Store
  ) throws(StoreError) -> String? {
    let kind = VersionMessage(parsing: try store.commit(commit).message)?.kind
    guard kind == line.kind.rawValue else { return "is not of kind \(line.kind.rawValue)" }
    let isWhole = try Ancestry(of: store).isFirstParent(Root.id, of: commit)
    return isWhole ? nil : "does not begin at the root"
  }
}
