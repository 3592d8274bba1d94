public import ArtifactStore

/// Whether `promoted` may go from where it stands to another commit [M14].
///
/// It goes back along its first parents, or forward over promotions to which ``PromotionCheck`` has no
/// objection. Git's hook asks before a move, and ``Drift`` after one that git made: one answer for both.
public struct PromotionMove {
  /// Why a move is not allowed.
  public struct Objection: Sendable, Hashable, CustomStringConvertible {
    /// A clause that ends a sentence: ids and kinds.
    public let description: String
    /// The version on the way that must not be promoted; nil where none is to blame.
    public let version: CommitID?

    fileprivate init(_ description: String, version: CommitID? = nil) {
      self.description = description
      self.version = version
    }
  }

  private let store: Store

  /// Judges moves in a store.
  public init(of store: Store) { self.store = store }

  /// Judges a move of the line.
  /// - Parameters:
  ///   - current: Where it stands; nil where it is missing or cannot be read.
  ///   - new: Where it is to stand; nil where it is to be deleted.
  /// - Returns: Why it may not be made, or nil where it may.
  /// - Throws: ``StoreError`` where the disk fails; what is damaged or no promotion is an objection.
  public func objection(from current: CommitID?, to new: CommitID?) throws -> Objection? {
    if new == current { return nil }
    guard let new else { return Objection("it may not be deleted") }
    guard let current else {
      return new == Root.id
        ? nil : Objection("it is missing, and may be made anew only at the root commit")
    }
    do {
      if try Ancestry(of: store).isFirstParent(new, of: current) { return nil }
      guard let versions = try versions(after: current, upTo: new) else {
        return Objection("\(new.short) does not follow from \(current.short), nor goes before it")
      }
      for version in versions {
        if let objection = try objection(to: version) { return objection }
      }
      return nil
    } catch StoreError.missing(let id) {
      return Objection("object \(id) is not in the store")
    } catch StoreError.corrupt(let id, let reason) {
      return Objection("object \(id): \(reason)")
    }
  }

  /// The versions that came after one up to another, the oldest first; nil where the other does not follow.
  private func versions(
    after current: CommitID, upTo new: CommitID
  ) throws(StoreError) -> [CommitID]? {
    var found: [CommitID] = []
    var next: CommitID? = new
    while let id = next {
      if id == current { return found.reversed() }
      found.append(id)
      next = try store.commit(id).parents.first
    }
    return nil
  }

  private func objection(to version: CommitID) throws -> Objection? {
    let message = VersionMessage(parsing: try store.commit(version).message)
    guard message?.kind == Kind.promotion.rawValue else {
      return Objection("commit \(version.hex) is not of kind promotion", version: version)
    }
    do {
      let reason = try PromotionCheck(of: store).objection(to: version)
      return reason.map { Objection("commit \(version.hex): \($0)", version: version) }
    } catch let error as StoreError {
      throw error
    } catch {
      // What a promotion has to say and does not is no reason to let it through.
      return Objection("commit \(version.hex): \(FaultList.reason(error))", version: version)
    }
  }

  /// The decision of the gate that a version bears; nil where it bears none that can be read.
  public func decision(of version: CommitID) throws(StoreError) -> Decision? {
    do {
      return try Promotion.find(at: version, in: store)?.decision
    } catch let error as StoreError {
      throw error
    } catch {
      return nil
    }
  }
}
