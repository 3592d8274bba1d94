/// A relative, a companion or an animal of somebody.
struct Kin {
  /// The noun, in one spelling.
  let word: String
  /// True for animals.
  let isAnimal: Bool
  /// True where it says something even without a name.
  let isTellingAlone: Bool

  /// Reads a noun, perhaps in the genitive.
  init?(_ key: String) {
    let noun = key.hasSuffix("'s") ? String(key.dropLast(2)) : key
    let word = Kin.spellings[noun] ?? noun
    self.word = word
    isAnimal = Kin.animals.contains(word)
    isTellingAlone = isAnimal || Kin.relatives.contains(word)
    guard isTellingAlone || Kin.companions.contains(word) else { return nil }
  }

  private static let spellings = [
    "mum": "mother", "mom": "mother", "mama": "mother", "dad": "father", "papa": "father",
    "gran": "grandmother", "grandma": "grandmother", "nan": "grandmother",
    "granddad": "grandfather", "grandad": "grandfather", "grandpa": "grandfather",
    "puppy": "dog", "pup": "dog", "kitten": "cat", "bunny": "rabbit", "neighbor": "neighbour",
  ]

  private static let animals: Set<String> = [
    "budgie", "cat", "dog", "ferret", "hamster", "hedgehog", "horse", "parrot", "pony", "rabbit",
    "snake", "tortoise", "turtle",
  ]

  private static let relatives: Set<String> = [
    "aunt", "boyfriend", "brother", "cousin", "daughter", "fiancé", "fiancée", "father",
    "girlfriend", "grandfather", "grandmother", "grandson", "granddaughter", "husband", "mother",
    "nephew", "niece", "partner", "sister", "son", "stepson", "twin", "uncle", "wife",
  ]

  private static let companions: Set<String> = [
    "boss", "colleague", "flatmate", "friend", "housemate", "neighbour", "roommate", "teacher",
  ]
}
