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
