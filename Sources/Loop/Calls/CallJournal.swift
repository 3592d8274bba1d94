internal import ArtifactStore
internal import CanonicalJSON
internal import Dispatch
internal import Synchronization
internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The calls that `refs/tka/calls` does not have yet: a file that grows by a line for each answer.
///
/// A line is written as soon as an answer is there and before the next call is made, so that a
/// killed program has paid for nothing twice. It is synced behind the program's back, while the
/// next call is under way: a loss of power takes the answers of the last moment. A line begins with a
/// digest of the rest; one that is cut or damaged counts as none.
final class CallJournal: Sendable {
  /// The file's name below the store's own folder.
  static let name = "calls.journal"

  private struct State {
    var records: [CallKey: CallRecord] = [:]
    /// The keys in the order of the file, but for those that were forgotten.
    var order: [CallKey] = []
    var file: FileDescriptor?
    var size = 0
    /// Why the last sync failed; the next call is not paid for then.
    var fault: Errno?
  }

  private let path: FilePath
  private let isSynced: Bool
  private let queue = DispatchQueue(label: "tka.calls")
  private let state: Mutex<State>

  /// Reads the journal of a store; where there is none it is empty.
  init(at path: FilePath, isSynced: Bool) throws {
    self.path = path
    self.isSynced = isSynced
    var state = State()
    if Files.exists(path) {
      for record in CallJournal.records(in: try Files.read(path), size: &state.size) {
        if state.records.updateValue(record, forKey: record.key) == nil {
          state.order.append(record.key)
        }
      }
    }
    self.state = Mutex(state)
  }

  deinit {
    // A sync that is under way holds this object.
    state.withLock { try? $0.file?.close() }
  }

  /// A call, or nil.
  func find(_ key: CallKey) -> CallRecord? { state.withLock { $0.records[key] } }

  /// The bytes of the file.
  var size: Int { state.withLock(\.size) }

  /// Every call that waits, in the order in which they were answered.
  var all: [CallRecord] {
    state.withLock { state in state.order.compactMap { state.records[$0] } }
  }

  /// Adds a call; when this returns, it survives the end of this program.
  func add(_ record: CallRecord) throws {
    let body = record.json.canonicalBytes
    let line = Array(CallJournal.digest(body).utf8) + [0x20] + body + [0x0A]
    try state.withLock { state in
      if let fault = state.fault { throw StoreError.system(fault, .sync, path: path.string) }
      do {
        let file = try state.file ?? open(after: state.size)
        state.file = file
        try file.writeAll(line)
      } catch {
        // Half a line would hide the next one.
        if let file = state.file { _ = ftruncate(file.rawValue, off_t(state.size)) }
        throw StoreError.system(error as? Errno ?? .ioError, .write, path: path.string)
      }
      state.size += line.count
      if state.records.updateValue(record, forKey: record.key) == nil {
        state.order.append(record.key)
      }
    }
    if isSynced { queue.async { [self] in sync() } }
  }

  private func open(after size: Int) throws -> FileDescriptor {
    let file = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .append, .closeOnExec], permissions: [.ownerReadWrite])
    // What a dead program left half written goes.
    guard ftruncate(file.rawValue, off_t(size)) == 0 else {
      let fault = Errno(rawValue: errno)
      try? file.close()
      throw fault
    }
    return file
  }

  private func sync() {
    guard let file = state.withLock({ $0.file }) else { return }
    guard fdatasync(file.rawValue) == 0 || errno == EINTR else {
      let fault = Errno(rawValue: errno)
      return state.withLock { $0.fault = fault }
    }
  }

  /// Forgets calls, which are on the ref; where no other waits the file is emptied.
  func forget(_ keys: Set<CallKey>) throws {
    try state.withLock { state in
      for key in keys { state.records[key] = nil }
      state.order.removeAll { keys.contains($0) }
      guard state.order.isEmpty, state.size > 0 else { return }
      let file = try state.file ?? open(after: state.size)
      state.file = file
      // What another program added is not known here.
      guard try file.seek(offset: 0, from: .end) == Int64(state.size) else { return }
      guard ftruncate(file.rawValue, 0) == 0 else {
        throw StoreError.system(Errno(rawValue: errno), .write, path: path.string)
      }
      state.size = 0
    }
  }

  /// The calls of whole lines; `size` is set to where the last one that can be read ends.
  private static func records(in bytes: [UInt8], size: inout Int) -> [CallRecord] {
    var records: [CallRecord] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      let line = bytes[start..<end]
      let body = Array(line.dropFirst(digestLength + 1))
      if line.count > digestLength, line.prefix(digestLength).elementsEqual(digest(body).utf8),
        let record = try? CallRecord(bytes: body + [0x0A])
      {
        records.append(record)
      }
      start = end + 1
    }
    size = start
    return records
  }

  private static let digestLength = 16

  private static func digest(_ body: [UInt8]) -> String {
    String(SHA256Digest(of: body).hex.prefix(digestLength))
  }
}
