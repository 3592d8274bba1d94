/// The name of a data file, taken apart: `tweets-part2.js` is part 2 of `tweets`, and `2015_08.js` the tweets of a month.
struct DataFileName: Hashable {
  /// The name without part and suffix.
  let stem: String
  /// The number of the part, 0 for the file without one, or of the month.
  let part: Int
  /// True for the tweets of a month.
  let isMonth: Bool

  /// Takes a file name without folders.
  init?(_ name: some StringProtocol) {
    guard name.hasSuffix(".js") else { return nil }
    let base = name.dropLast(3)
    if let month = DataFileName.month(base) {
      self.stem = String(base)
      self.part = month
      self.isMonth = true
      return
    }
    self.isMonth = false
    if let dash = base.lastIndex(of: "-"),
      case let suffix = base[base.index(after: dash)...], suffix.hasPrefix("part"),
      suffix.utf8.count <= 8, let part = Int(suffix.dropFirst(4)), part >= 0
    {
      self.stem = String(base[..<dash])
      self.part = part
    } else {
      self.stem = String(base)
      self.part = 0
    }
  }

  /// The number of the month that a name such as `2015_08` is, or nil.
  private static func month(_ base: some StringProtocol) -> Int? {
    let parts = base.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      base.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") }),
      let year = Int(parts[0]), let month = Int(parts[1]), (1...12).contains(month)
    else { return nil }
    return year * 12 + month - 1
  }

  /// The section that the file belongs to, or nil where it is never read.
  var section: Section? { isMonth ? .tweets : DataFileName.sections[stem] }

  private static let sections = Dictionary(
    uniqueKeysWithValues: Section.allCases.flatMap { section in
      section.stems.map { ($0, section) }
    })

  /// True for the file that lists ids and times of all tweets, for comparison.
  var isHeaders: Bool { stem == "tweet-headers" }

  /// True when the name belongs to an export, whether the file is read or not.
  var isKnown: Bool { section != nil || isHeaders || DataFileName.notRead.contains(stem) }

  /// Files that are known and never read.
  private static let notRead: Set<String> = [
    "account", "account-creation-ip", "account-label", "account-suspension", "account-timezone",
    "ad-engagements", "ad-free-article-visits", "ad-impressions",
    "ad-mobile-conversions-attributed", "ad-mobile-conversions-unattributed",
    "ad-online-conversions-attributed", "ad-online-conversions-unattributed", "ads-revenue-sharing",
    "ageinfo", "app", "article", "article-metadata", "audio-video-calls-in-dm",
    "audio-video-calls-in-dm-recipient-sessions", "block", "branch-links", "catalog-item",
    "commerce-catalog", "community-note", "community-note-batsignal", "community-note-rating",
    "community-note-tombstone", "connected-application", "contact", "deleted-note-tweet",
    "deleted-tweet-headers", "device-token", "direct-message-group-headers",
    "direct-message-headers", "direct-message-mute", "email-address-change", "expanded-profile",
    "follower", "following", "ip-audit", "key-registry", "lists-created", "lists-member",
    "lists-subscribed", "manifest", "moment", "monetization", "mute", "ni-devices",
    "periscope-account-information", "periscope-ban-information", "periscope-broadcast-metadata",
    "periscope-comments-made-by-user", "periscope-expired-broadcasts", "periscope-followers",
    "periscope-profile-description", "personalization", "phone-number", "product-drop",
    "product-set", "professional-data", "protected-history", "reply-prompt", "saved-search",
    "screen-name-change", "shop-module", "shopify-account", "smartblock", "spaces-metadata", "sso",
    "tweetdeck", "twitter-article", "twitter-article-metadata", "twitter-circle",
    "twitter-circle-member", "twitter-shop", "user-link-clicks", "verified",
    "verified-organization",
  ]
}
