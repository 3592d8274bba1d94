internal import ArtifactStore
internal import Models

/// Questions that an archive holds no answer to.
///
/// Of a fixed list those count whose words stand in no record of the archive, whoever wrote it;
/// where the archive mentions all of them, those that the records in question do not.
struct AbsentMatters {
  /// What can be asked.
  private static let questions: [Reading.Question] = [
    .init("What is the owner's shoe size?", terms: ["shoe size"]),
    .init("Which blood group does the owner have?", terms: ["blood group", "blood type"]),
    .init("When does the owner's passport expire?", terms: ["passport"]),
    .init("Which opera does the owner like best?", terms: ["opera"]),
    .init("In which regiment did the owner serve?", terms: ["regiment"]),
    .init("Which submarine has the owner been on?", terms: ["submarine"]),
    .init("What did the owner pay for the helicopter?", terms: ["helicopter"]),
    .init("Which chess opening does the owner play?", terms: ["chess"]),
    .init("What does the owner grow in the vineyard?", terms: ["vineyard"]),
    .init("Which comet did the owner see?", terms: ["comet"]),
    .init("How many marathons has the owner run?", terms: ["marathon"]),
    .init("What is the owner's horse called?", terms: ["horse"]),
    .init("Who taught the owner fencing?", terms: ["fencing"]),
    .init("Which volcano has the owner climbed?", terms: ["volcano"]),
    .init("What does the owner's tattoo show?", terms: ["tattoo"]),
    .init("Which saxophone does the owner play?", terms: ["saxophone"]),
  ]

  /// The places of the questions that are still unanswered.
  private var places = Set(questions.indices)

  /// Strikes the questions that a record may answer.
  mutating func strike(_ text: String) {
    guard !places.isEmpty else { return }
    places = AbsentMatters.places(places, unansweredBy: text)
  }

  /// The places of questions that a text does not answer.
  private static func places(_ places: Set<Int>, unansweredBy text: String) -> Set<Int> {
    let text = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return places.filter { place in
      !questions[place].terms.contains { ByteSearch.contains(Array($0.utf8), in: text) }
    }
  }

  /// False where the archive may hold the answer to a question by now, and others are left to ask.
  func isUnanswered(_ question: Reading.Question) -> Bool {
    guard !places.isEmpty,
      let place = AbsentMatters.questions.firstIndex(where: { $0.terms == question.terms })
    else { return true }
    return places.contains(place)
  }

  /// One of the questions for a thread, the same one for good as long as it stays unanswered; nil
  /// where none is left.
  func question(forThread root: UInt64, _ texts: [String]) -> Reading.Question? {
    var places = places
    if places.isEmpty {
      places = texts.reduce(Set(AbsentMatters.questions.indices)) {
        AbsentMatters.places($0, unansweredBy: $1)
      }
    }
    func order(_ place: Int) -> [UInt8] {
      Array(SHA256Digest(of: Array("\(root) \(place)".utf8)).bytes)
    }
    return places.min { order($0).lexicographicallyPrecedes(order($1)) }
      .map { AbsentMatters.questions[$0] }
  }
}
