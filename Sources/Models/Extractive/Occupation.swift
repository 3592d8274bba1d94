/// Nouns that say what somebody is or does.
enum Occupation {
  /// True for a noun that names an occupation or a standing, by its ending or by itself.
  static func isOccupation(_ word: String) -> Bool {
    if nouns.contains(word) { return true }
    guard word.utf8.count > 4, !others.contains(word) else { return false }
    return endings.contains(where: word.hasSuffix)
  }

  private static let endings = ["er", "or", "ist", "ian", "eer", "smith", "keeper"]

  private static let nouns: Set<String> = [
    "apprentice", "architect", "artist", "baker", "chef", "clerk", "cook", "dad", "father",
    "godmother", "godfather", "midwife", "mother", "mum", "mom", "nurse", "poet", "postgraduate",
    "postman", "student", "vegan", "vegetarian", "vet", "widow", "beekeeper",
  ]

  /// Words with such an ending that are something else.
  private static let others: Set<String> = [
    "another", "beginner", "believer", "better", "bigger", "closer", "corner", "easier", "error",
    "ever", "faster", "favor", "finger", "goner", "happier", "harder", "higher", "killer", "later",
    "letter", "longer", "loser", "lover", "lower", "matter", "member", "minor", "monster", "never",
    "number", "older", "order", "other", "paper", "quitter", "river", "shorter", "slower",
    "smaller", "smoother", "stronger", "sucker", "summer", "together", "under", "weather", "winner",
    "winter", "wonder", "younger",
  ]
}
