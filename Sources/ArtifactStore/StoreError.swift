public import SystemPackage

/// What a store could not do.
public enum StoreError: Error, Hashable, Sendable {
  /// libgit2 failed: its code, what was being done to what, and its message.
  case git(Code, Operation, subject: String, message: String?)
  /// A system call failed.
  case system(Errno, Operation, path: String)
  /// There is no store at the path, or what is there is something else.
  case notAStore(path: String, reason: String)
  /// There is something at the path at which a store should be made.
  case alreadyExists(path: String)
  /// The store belongs to another user.
  case wrongOwner(path: String)
  /// The store can be read or written by others.
  case wrongMode(path: String, mode: UInt32)
  /// An object that something refers to is not there.
  case missing(ObjectID)
  /// An object is there but is not what it should be.
  case corrupt(ObjectID, reason: String)
  /// A file of the store, such as a pack's index, is not what it should be.
  case damagedFile(path: String, reason: String)
  /// A ref does not hold what an update expected.
  case refMoved(RefName, expected: RefExpectation, found: CommitID?)
  /// A ref stays locked by another program.
  case refLocked(RefName)
  /// The repository's own settings cannot be read: from which line on, and why.
  case malformedSettings(path: String, line: Int, reason: String)
  /// A setting's name or value cannot be kept in git's configuration.
  case badSetting(String)
  /// The other side of a stream stopped it.
  case cancelled

  /// What was being done.
  public enum Operation: String, Sendable {
    case open, create, read, write, list, configure, sync, lock, rename
    case remove
  }

  /// A status that libgit2 returns (`git_error_code`), open to codes of later versions.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The number.
    public let rawValue: Int32

    /// Takes a number.
    public init(rawValue: Int32) { self.rawValue = rawValue }
  }
}
