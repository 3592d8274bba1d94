internal import CanonicalJSON

/// Whose export it is.
public struct Account: Hashable, Sendable {
  static let fileName = "account.js"

  /// The number of the account, as decimal digits; it stays when names change.
  public let accountID: String
  /// The screen name, without `@`.
  public let userName: String?
  /// The name that is shown.
  public let displayName: String?

  /// Makes an account; nil where `accountID` is not made of 1 to 20 digits.
  public init?(accountID: String, userName: String? = nil, displayName: String? = nil) {
    guard (1...20).contains(accountID.utf8.count),
      accountID.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    self.accountID = accountID
    self.userName = userName
    self.displayName = displayName
  }

  /// Reads `userInfo` of a manifest.
  init?(userInfo: JSON?) {
    guard let userInfo, let id = userInfo["accountId"]?.digits else { return nil }
    self.init(
      accountID: id, userName: userInfo["userName"]?.string,
      displayName: userInfo["displayName"]?.string)
  }

  /// Reads the content of `account.js`.
  init?(accountFile bytes: [UInt8]) {
    guard let value = DataFileText.value(in: bytes),
      let account = value.array?.first?["account"], let id = account["accountId"]?.digits
    else { return nil }
    self.init(
      accountID: id, userName: account["username"]?.string,
      displayName: account["accountDisplayName"]?.string)
  }
}
