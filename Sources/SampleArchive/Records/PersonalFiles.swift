import CanonicalJSON

/// The small files that hold one record each.
extension Persona {
  /// The record in `account.js`.
  func accountRecord(in era: Era) -> JSON {
    [
      "account": [
        "email": .string(email), "createdVia": "web", "username": .string(account.handle),
        "accountId": .string(account.id), "createdAt": .string(era.moment(Moment(joined)).isoForm),
        "accountDisplayName": .string(account.name),
      ]
    ]
  }

  /// The record in `profile.js`, as an export of the story's `day` has it.
  func profileRecord(asOf day: CalendarDay) -> JSON {
    [
      "profile": [
        "description": [
          "bio": .string(facts["bio"] ?? ""), "website": .string(facts["website"] ?? ""),
          "location": .string(fact("city", on: day) ?? ""),
        ],
        "avatarMediaUrl": "https://media.example.com/profile/avatar.jpg",
        "headerMediaUrl": "https://media.example.com/profile/header.jpg",
      ]
    ]
  }
}
