/// What a request is about, in structured form.
///
/// The messages of a ``ChatRequest`` say the same in words. A reader that does not understand
/// prose, such as the built-in extractive one, works from this instead.
public struct Reading: Sendable, Hashable {
  /// What is asked.
  public enum Task: Sendable, Hashable {
    /// Notes about the passages: the first pass.
    case draft
    /// A judgement of such notes, as JSON: the second pass.
    case critique(draft: String)
    /// The answer to a question, as an ``Answer`` reads it.
    case answer(Question)
  }

  /// A question about the owner of the archive.
  public struct Question: Sendable, Hashable {
    /// How it is to be answered.
    public enum Form: Sendable, Hashable {
      /// In lines, each with what shows it.
      case statements
      /// In one line that quotes the one record that answers it.
      case quotation
      /// As a JSON object `{"own":["…"]}`: the ids of the records in the owner's own words.
      case ownRecords
    }

    /// The question.
    public let text: String
    /// Words, in lower case, of which a record must hold one to bear on it; none where every
    /// record does.
    public let terms: [String]
    /// How it is to be answered.
    public let form: Form

    /// Makes a question.
    public init(_ text: String, terms: [String] = [], form: Form = .statements) {
      self.text = text
      self.terms = terms
      self.form = form
    }
  }

  /// A claim of the profile so far, as the prompt shows it.
  public struct KnownClaim: Sendable, Hashable {
    /// The claim's id: twelve hex digits.
    public let id: String
    /// The category, such as `identity`.
    public let category: String
    /// The sentence.
    public let claim: String

    /// Makes a claim.
    public init(id: String, category: String, claim: String) {
      self.id = id
      self.category = category
      self.claim = claim
    }
  }

  /// What is asked.
  public let task: Task
  /// The records of the batch, in order.
  public let passages: [Passage]
  /// The profile so far.
  public let claims: [KnownClaim]

  /// Makes a reading.
  public init(task: Task, passages: [Passage], claims: [KnownClaim]) {
    self.task = task
    self.passages = passages
    self.claims = claims
  }
}
