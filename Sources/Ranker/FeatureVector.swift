/// An answer as numbers: the words and characters in it, and the few numbers about it.
///
/// Words and characters count by their share: `scale` by how many there are, so that a long answer
/// has no more weight than a short one.
struct FeatureVector {
  /// What the shares of words and characters are multiplied with, so that together they weigh
  /// about as much as the numbers about the answer.
  static let scale = 4.0

  /// The buckets of words that occur.
  let words: [UInt16]
  /// The buckets of characters that occur.
  let characters: [UInt16]
  /// The numbers about the answer.
  let numbers: [Double]

  /// The features of an answer to a prompt that lists `records`.
  init(of answer: String, records: ListedRecords, _ seen: inout TextFeatures.Seen) {
    let text = TextFeatures(answer, &seen)
    words = text.words
    characters = text.characters
    numbers = AnswerFeatures.values(of: answer, records: records)
  }

  /// What each word counts.
  var wordValue: Double { FeatureVector.scale / Double(max(1, words.count)) }
  /// What each run of characters counts.
  var characterValue: Double { FeatureVector.scale / Double(max(1, characters.count)) }
}
