/// The forms that exports have had, the oldest first.
///
/// A record means the same in all of them; where the files lie and how a record is written differs.
public enum Generation: String, CaseIterable, Sendable {
  /// 2012 to January 2019: `data/js/tweets/YYYY_MM.js`, a page of tweets for each month.
  case grailbird
  /// Mid 2018 to March 2020: `tweet.js` and the rest side by side, without a `data` folder.
  case root
  /// March 2020 to mid 2022: a `data` folder with `tweet.js`.
  case singular
  /// Since October 2022: a `data` folder with `tweets.js`.
  case plural
}

extension Generation: Comparable {
  /// True when `left` is the older one.
  public static func < (left: Generation, right: Generation) -> Bool { left.age < right.age }

  private var age: Int {
    switch self {
    case .grailbird: 0
    case .root: 1
    case .singular: 2
    case .plural: 3
    }
  }
}

extension Generation: CustomStringConvertible {
  /// The years in which exports had this form, and what tells it.
  public var description: String {
    switch self {
    case .grailbird: "2012-2019 (data/js/tweets)"
    case .root: "2018-2020 (no data folder)"
    case .singular: "2020-2022 (data/tweet.js)"
    case .plural: "2022 and later (data/tweets.js)"
    }
  }
}
