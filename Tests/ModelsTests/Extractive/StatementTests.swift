import Testing

@testable import Models

@Suite struct StatementTests {
  private func claims(_ text: String) -> [String] {
    let passage = Passage(id: "1", source: .own, date: nil, text: text)
    return StatementReader.findings(in: PassageText(index: 0, passage: passage)).map(\.claim)
  }

  @Test(arguments: [
    ("I live in Utrecht now.", ["Lives in Utrecht."]),
    ("So I still live in New York, sadly", ["Lives in New York."]),
    ("We’ve moved to the Hague for the sea", ["Lives in the Hague."]),
    ("I lived in Leiden, Netherlands once", ["Used to live in Leiden."]),
    ("I grew up in Cork and left", ["Comes from Cork."]),
    ("Back from a trip to Lisbon!", ["Has travelled to Lisbon."]),
    ("I work at the Tidal Museum and like it", ["Works at the Tidal Museum."]),
    ("I work at a small library.", ["Works at a small library."]),
    (
      "I work as an archivist at Hollow Press",
      ["Works as an archivist.", "Works at Hollow Press."]
    ),
    ("New job as map conservator! I'm so happy", ["Works as a map conservator."]),
    ("I'm a school librarian, ask me", ["Is a school librarian."]),
    ("My sister Ana called.", ["Has a sister called Ana."]),
    ("my mum's birthday", ["Has a mother."]),
    ("Our puppy, Biscuit, is asleep", ["Has a dog called Biscuit."]),
    ("my cat is called Mo", ["Has a cat called Mo."]),
    ("I really love the smell of rain.", ["Loves the smell of rain."]),
    ("I can't stand open-plan offices", ["Hates open-plan offices."]),
    ("i love my bike", ["Loves their bike."]),
    ("My favorite season is autumn", ["Says that their favourite season is autumn."]),
    ("I've started learning Dutch", ["Started learning Dutch."]),
    ("I quit smoking.", ["Gave up smoking."]),
    ("I bake every Sunday", ["Says that they bake every Sunday."]),
    ("I don't climb any more.", ["Says that they don't climb any more."]),
    ("I never drink coffee after noon.", ["Says that they never drink coffee after noon."]),
    (
      "I never drink black coffee in the morning before ten",
      ["Says that they never drink black coffee in the morning before ten."]
    ),
    ("Ik woon in Gent. Ich liebe Regen", ["Lives in Gent.", "Loves Regen."]),
  ])
  func `reads what somebody says of themselves`(text: String, expected: [String]) {
    #expect(claims(text) == expected)
  }

  @Test(arguments: [
    "If I lived in Paris", "I wish I lived in Paris", #"She said "I live in Paris""#,
    "I don't live in Paris", "I live in hope", "I moved to tears", "I love you", "I love it!",
    "I love that you came", "I'm a bit tired", "I'm a fan", "I hate when this happens", "my friend",
    "I love", "I work at", "my", "We moved to Monday",
    "I love the way in which nobody ever says it",
    "I never drink any black coffee in the morning before ten", "live in Paris", "",
    "I'm a better person",
  ])
  func `makes nothing of what says nothing of them`(text: String) {
    #expect(claims(text).isEmpty)
  }
}
