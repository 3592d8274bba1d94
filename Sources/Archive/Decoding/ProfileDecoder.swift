/// Makes a record of what the owner says of themself.
enum ProfileDecoder {
  /// Reads the object in `{"profile": …}`.
  ///
  /// It bears no id: the account's is its name.
  static func decode(
    _ profile: ParsedValue, tally: inout DecodingTally
  ) throws(SkipReason) -> Record {
    guard let description = profile["description"], description.isObject else { throw .withoutID }
    for (key, _) in profile.members {
      switch key {
      case "description", "avatarMediaUrl", "headerMediaUrl": break
      default: tally.noticeKey(key.text, in: "profile")
      }
    }
    var record = Record(
      id: RecordID(kind: .profile, number: 0), createdAt: nil,
      text: description["bio"]?.string ?? "")
    record.place = description["location"]?.filledString
    record.links = description["website"]?.filledString.map { [$0] } ?? []
    let pictures = [profile["avatarMediaUrl"], profile["headerMediaUrl"]]
    record.media = pictures.compactMap { $0?.filledString }.map { Media(type: "photo", url: $0) }
    return record
  }
}
