internal import Synchronization

/// What of a transaction would survive a loss of power: the setting `tka.durability`.
public enum Durability: String, Sendable, Hashable, CaseIterable {
  /// Everything that was reported as done.
  case full
  /// Everything that was reported as done, but for a tick that has not ended: it syncs once, at its end.
  case batch
  /// Whatever the system happened to have written.
  case none

  /// The setting's name.
  public static let setting = "tka.durability"
}

extension Store {
  /// What survives a loss of power; read once.
  public func durability() throws(StoreError) -> Durability {
    if let known = knownDurability.withLock({ $0 }) { return known }
    let text = try setting(Durability.setting) ?? Durability.full.rawValue
    guard let durability = Durability(rawValue: text) else {
      throw .badSetting(Durability.setting)
    }
    knownDurability.withLock { $0 = durability }
    return durability
  }

  /// True when a transaction has to sync what it writes.
  func syncsNow() throws(StoreError) -> Bool {
    switch try durability() {
    case .full: true
    case .batch: !isBatching.load(ordering: .relaxed)
    case .none: false
    }
  }

  /// Lets transactions of a store whose durability is ``Durability/batch`` wait for ``endBatch()`` with syncing.
  public func beginBatch() { isBatching.store(true, ordering: .relaxed) }

  /// Syncs what came since ``beginBatch()``: in a store of another durability, nothing.
  public func endBatch() throws(StoreError) {
    guard isBatching.exchange(false, ordering: .relaxed), try durability() == .batch else {
      return
    }
    Files.syncAll()
  }
}
