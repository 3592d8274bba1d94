/// What a message of a conversation has beside its words.
///
/// Conversations are those of people, and those of the owner with a machine.
public struct Message: Sendable, Hashable {
  /// The conversation.
  public var conversationID: String
  /// Who wrote it, or did what happened: an account's id; of a chat `User` or `Agent`.
  public var sender: String?
  /// The account that it was written to; nil in a group.
  public var recipient: String?
  /// What others marked it with.
  public var reactions: [Reaction] = []
  /// What it said before, the oldest first.
  public var edits: [Edit] = []
  /// What happened, in the export's word, such as `participantsJoin`; nil for a message.
  public var event: String?
  /// The accounts that something happened to.
  public var people: [String] = []

  /// Makes a message.
  public init(conversationID: String, sender: String? = nil) {
    self.conversationID = conversationID
    self.sender = sender
  }

  /// A mark that somebody put on a message.
  public struct Reaction: Sendable, Hashable {
    /// What it says, such as `like`.
    public var key: String
    /// The account of whom it is.
    public var sender: String?
    /// When it was put there.
    public var createdAt: Timestamp?

    /// Makes a reaction.
    public init(key: String, sender: String?, createdAt: Timestamp?) {
      self.key = key
      self.sender = sender
      self.createdAt = createdAt
    }
  }

  /// Words that were replaced.
  public struct Edit: Sendable, Hashable {
    /// The words.
    public var text: String
    /// When they were written, where that is said.
    public var createdAt: Timestamp?

    /// Makes an edit.
    public init(text: String, createdAt: Timestamp?) {
      self.text = text
      self.createdAt = createdAt
    }
  }
}
