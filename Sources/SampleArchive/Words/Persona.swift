/// The fictional person whose export it is: the facts of a life, and when each was true.
struct Persona: Sendable {
  /// The account itself.
  let account: Person
  /// The address in `account.js`.
  let email: String
  /// When the account was made.
  let joined: CalendarDay
  /// The minutes by which the account's time zone is ahead of UTC.
  let zone: Int
  /// The partner's account.
  let partner: Person
  /// The sister's account.
  let sister: Person
  /// What is true all along, by slot.
  let facts: [String: String]
  /// What changes: before the day, and from it on, by slot.
  let changes: [String: Change]

  /// A fact that changes once.
  struct Change: Sendable {
    let day: CalendarDay
    let before: String
    let after: String
  }

  /// The value of a slot on `day`, or nil where it is no fact of this life.
  func fact(_ slot: String, on day: CalendarDay) -> String? {
    if let change = changes[slot] { return day < change.day ? change.before : change.after }
    return facts[slot]
  }

  /// The person behind a key of the stock, or nil where there is nobody.
  func person(_ key: String) -> Person? {
    switch key {
    case "partner": partner
    case "sister": sister
    default: Person.cast.first { $0.key.utf8.elementsEqual(key.utf8) }?.person
    }
  }

  /// Everybody whose handle can be written with `@`.
  var everybody: [Person] {
    [account, partner, sister] + Person.cast.map(\.person) + Person.strangers
  }

  /// The first day on which there is a dog.
  static let adoption = CalendarDay(2023, 3, 1)
  /// The day of the move.
  static let move = CalendarDay(2024, 5, 6)
  /// The first day of the second job.
  static let newJob = CalendarDay(2024, 9, 2)

  /// The person of the committed example.
  static let ines = Persona(
    account: Person(handle: "ines_tideline", name: "Ines Halloway", id: "1164501188254826496"),
    email: "ines@example.org",
    joined: CalendarDay(2019, 8, 22),
    zone: 570,
    partner: Person(handle: "teo_brackwater", name: "Teo Brackwater", id: "488120093"),
    sister: Person(handle: "bea_halloway_", name: "Bea Halloway", id: "1014433298"),
    facts: [
      "dog": "Marzipan", "breed": "whippet", "partner": "Teo", "sister": "Bea",
      "nephew": "Linus", "firstcity": "Corvenham", "secondcity": "Port Halden",
      "firstjob": "map editor", "secondjob": "curator of charts",
      "firstemployer": "Larkfield Survey", "secondemployer": "the Halden Tide Museum",
      "bio": "Maps, bread, cold water. A whippet called Marzipan. Port Halden.",
      "website": "https://ines.example.org",
    ],
    changes: homeAndWork(
      cities: ("Corvenham", "Port Halden"), jobs: ("map editor", "curator of charts"),
      employers: ("Larkfield Survey", "the Halden Tide Museum"), bosses: ("Gwenda", "Philippa")))

  /// Another person, for tests of an export that does not belong to a store.
  static let rufina = Persona(
    account: Person(handle: "rufina_pellgate", name: "Rufina Pell", id: "1301887725460193280"),
    email: "rufina@example.com",
    joined: CalendarDay(2020, 9, 4),
    zone: -480,
    partner: Person(handle: "anselm_pellgat", name: "Anselm Orrery", id: "288190775"),
    sister: Person(handle: "willa_pellgate", name: "Willa Pell", id: "1940088126"),
    facts: [
      "dog": "Anchovy", "breed": "lurcher", "partner": "Anselm", "sister": "Willa",
      "nephew": "Casper", "firstcity": "Oxmarrow", "secondcity": "Saint Brennock",
      "firstjob": "chart printer", "secondjob": "keeper of globes",
      "firstemployer": "Ashdell Press", "secondemployer": "the Brennock Globe Rooms",
      "bio": "Globes, rye, a lurcher called Anchovy. Saint Brennock.",
      "website": "https://rufina.example.com",
    ],
    changes: homeAndWork(
      cities: ("Oxmarrow", "Saint Brennock"), jobs: ("chart printer", "keeper of globes"),
      employers: ("Ashdell Press", "the Brennock Globe Rooms"), bosses: ("Hedda", "Maud")))

  private static func homeAndWork(
    cities: (String, String), jobs: (String, String), employers: (String, String),
    bosses: (String, String)
  ) -> [String: Change] {
    [
      "city": Change(day: move, before: cities.0, after: cities.1),
      "cafe": Change(day: move, before: "Fennel & Rye", after: "the Rope Loft"),
      "water": Change(day: move, before: "the canal", after: "the harbour"),
      "job": Change(day: newJob, before: jobs.0, after: jobs.1),
      "employer": Change(day: newJob, before: employers.0, after: employers.1),
      "boss": Change(day: newJob, before: bosses.0, after: bosses.1),
    ]
  }
}
