import CanonicalJSON

/// The small files that hold one record each, and the private messages.
extension Persona {
  /// The record in `account.js`.
  var accountRecord: JSON {
    [
      "account": [
        "email": .string(email), "createdVia": "web", "username": .string(account.handle),
        "accountId": .string(account.id), "createdAt": .string(Moment(joined).isoForm),
        "accountDisplayName": .string(account.name),
      ]
    ]
  }

  /// The record in `profile.js`, as an export of `day` has it.
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

  /// The record in `direct-messages.js`: one conversation of two messages, newest first.
  var conversationRecord: JSON {
    let asked = Moment(CalendarDay(2023, 1, 14), milliseconds: 66_000_000)
    let answered = asked.adding(540_000)
    return [
      "dmConversation": [
        "conversationId": .string("\(account.id)-\(sister.id)"),
        "messages": [
          message(from: account, to: sister, answered, "Under the blue pot. Tell nobody. 🗝️"),
          message(from: sister, to: account, asked, "Where did you leave the spare key?"),
        ],
      ]
    ]
  }

  private func message(
    from sender: Person, to recipient: Person, _ moment: Moment, _ text: String
  ) -> JSON {
    [
      "messageCreate": [
        "recipientId": .string(recipient.id), "reactions": [], "urls": [],
        "text": .string(text), "mediaUrls": [], "senderId": .string(sender.id),
        "id": .digits(moment.snowflake(1)), "createdAt": .string(moment.isoForm),
        "editHistory": [],
      ]
    ]
  }
}
