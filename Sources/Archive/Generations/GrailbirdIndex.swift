internal import CanonicalJSON

/// What the files beside the months of a Grailbird export say: whose it is and which months it has.
struct GrailbirdIndex {
  /// `user_details.js`.
  static let userFile = "user_details.js"
  /// `payload_details.js`.
  static let payloadFile = "payload_details.js"
  /// `tweet_index.js`.
  static let monthsFile = "tweet_index.js"

  /// True for the name of one of the three.
  static func isName(_ name: some StringProtocol) -> Bool {
    name == userFile || name == payloadFile || name == monthsFile
  }

  /// What it says in the words of a manifest; nil where there is no list of months.
  let manifest: Manifest?
  /// Whose export it is, where that is said.
  let account: Account?

  /// Reads what is there of the three files.
  init(user: [UInt8]?, payload: [UInt8]?, months: [UInt8]?) {
    let user = user.flatMap(DataFileText.value)
    let payload = payload.flatMap(DataFileText.value)
    let account = user.flatMap { user in
      user["id"]?.digits.flatMap {
        Account(
          accountID: $0, userName: user["screen_name"]?.filledString,
          displayName: user["full_name"]?.filledString)
      }
    }
    self.account = account
    self.manifest = months.flatMap(DataFileText.value)?.array.map { months in
      Manifest(
        account: account,
        generatedAt: payload?["created_at"]?.filledString.flatMap(
          Timestamp.init(createdAt:)), tweetTotal: payload?["tweets"]?.count,
        files: months.compactMap { month in
          month["file_name"]?.filledString.map {
            Manifest.File(name: $0, count: month["tweet_count"]?.count)
          }
        })
    }
  }

  /// Whose tweets a month file holds, by what each says of its author.
  static func account(inFirstOf element: UnsafeBufferPointer<UInt8>) -> Account? {
    // What cannot be read names nobody; the next element may.
    guard let tweet = try? JSONParser.parse(element, loneSurrogates: .replace),
      let user = tweet["user"], let id = (user["id_str"] ?? user["id"])?.digits
    else { return nil }
    return Account(
      accountID: id, userName: user["screen_name"]?.filledString,
      displayName: user["name"]?.filledString)
  }
}
