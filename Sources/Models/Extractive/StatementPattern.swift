/// A way in which people say something of themselves: fixed words, then what it is about.
struct StatementPattern {
  /// What the words are followed by.
  enum Slot {
    /// A proper name: `New York`, `the Hague`.
    case name
    /// A proper name, or an article and some words: `a small library`.
    case organisation
    /// Some words without their article: `school nurse`.
    case role
    /// Some words, one of which is an occupation by its ending.
    case occupation
    /// Some words: `the smell of rain`.
    case thing
    /// Some words, the first of which ends in `-ing`: `learning Dutch`.
    case activity
    /// All words up to the end of the clause.
    case clause
  }

  let words: [String]
  let kind: Finding.Kind
  let slot: Slot
  /// The second part of the finding, where the words themselves give it.
  let detail: String
}

extension StatementPattern {
  /// The patterns that begin with a word.
  static func starting(with word: String) -> [StatementPattern] { byFirstWord[word] ?? [] }

  private static let byFirstWord: [String: [StatementPattern]] = {
    var patterns: [String: [StatementPattern]] = [:]
    for (kind, slot, starts) in table {
      for start in starts {
        let words = start.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        let detail = kind == .routine ? words[words.count - 1] : ""
        patterns[first, default: []].append(
          StatementPattern(words: words, kind: kind, slot: slot, detail: detail))
      }
    }
    return patterns
  }()

  private static let table: [(kind: Finding.Kind, slot: Slot, starts: [String])] =
    places + work + interests + opinions

  private static let places: [(kind: Finding.Kind, slot: Slot, starts: [String])] = [
    (
      .home, .name,
      [
        "i live in", "i'm living in", "i am living in", "we live in", "we're living in",
        "i moved to", "i've moved to", "i have moved to", "i'm moving to", "we moved to",
        "we've moved to", "we're moving to", "my flat in", "our flat in", "my new flat in",
        "our new flat in", "my apartment in", "our apartment in", "my house in", "our house in",
        "my home in", "our home in", "ik woon in", "wij wonen in", "ik ben verhuisd naar",
        "ich wohne in", "ich lebe in", "wir wohnen in", "j'habite à", "vivo en", "abito a",
        "moro em",
      ]
    ),
    (
      .formerHome, .name,
      [
        "i used to live in", "i lived in", "we used to live in", "we lived in",
        "i moved away from", "i moved out of", "we moved away from",
      ]
    ),
    (.origin, .name, ["i grew up in", "i was born in", "i'm from", "i am from", "i come from"]),
    (
      .travels, .name,
      [
        "i'm visiting", "i visited", "we visited", "we're visiting", "back from", "trip to",
        "holiday in", "weekend in", "travelling to", "flying to",
      ]
    ),
  ]

  private static let work: [(kind: Finding.Kind, slot: Slot, starts: [String])] = [
    (
      .employer, .organisation,
      [
        "i work at", "i work for", "i'm working at", "i am working at", "my job at",
        "my new job at", "new job at", "i started at", "i've started at", "i've joined",
        "i start at", "ik werk bij", "ich arbeite bei", "je travaille chez", "trabajo en",
      ]
    ),
    (
      .formerEmployer, .organisation,
      [
        "i used to work at", "i used to work for", "i worked at", "my old job at",
        "my last day at", "i quit my job at", "i've quit my job at", "i left my job at",
      ]
    ),
    (
      .job, .role,
      [
        "i work as", "i'm working as", "i am working as", "my job as", "my new job as",
        "new job as", "i started as", "i've started as", "i start as", "started work as",
        "ik werk als", "ich arbeite als", "je travaille comme", "trabajo como",
      ]
    ),
    (.role, .occupation, ["i'm a", "i'm an", "i am a", "i am an"]),
    (.studies, .thing, ["i study", "i'm studying", "i am studying"]),
    (.teaches, .thing, ["i teach", "i'm teaching"]),
    (.volunteers, .organisation, ["i volunteer at", "i'm volunteering at"]),
  ]

  private static let interests: [(kind: Finding.Kind, slot: Slot, starts: [String])] = [
    (.plays, .thing, ["i play"]),
    (.learns, .thing, ["i'm learning", "i am learning", "i've been learning"]),
    (
      .started, .activity,
      ["i started", "i've started", "i have started", "i took up", "i've taken up"]
    ),
    (
      .gaveUp, .activity,
      [
        "i quit", "i've quit", "i gave up", "i've given up", "i stopped", "i've stopped",
      ]
    ),
    (.trains, .thing, ["i'm training for", "i am training for"]),
    (.collects, .thing, ["i collect"]),
    (.speaks, .name, ["i speak"]),
    (.allergy, .thing, ["i'm allergic to", "i am allergic to"]),
  ]

  private static let opinions: [(kind: Finding.Kind, slot: Slot, starts: [String])] = [
    (
      .loves, .thing,
      [
        "i love", "i adore", "i'm obsessed with", "i am obsessed with", "i'm in love with",
        "i can't get enough of", "ik hou van", "ich liebe", "j'adore", "me encanta", "adoro",
      ]
    ),
    (
      .hates, .thing,
      [
        "i hate", "i can't stand", "i cannot stand", "i despise", "i loathe", "i detest",
        "ik haat", "ich hasse", "je déteste", "odio",
      ]
    ),
    (.likes, .thing, ["i like", "i enjoy", "i'm fond of", "i'm a fan of", "i'm a big fan of"]),
    (.prefers, .thing, ["i prefer"]),
    (.believes, .thing, ["i believe in"]),
    (.routine, .clause, ["i always", "i never", "i usually"]),
  ]
}
