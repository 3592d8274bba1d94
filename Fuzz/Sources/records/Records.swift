import CanonicalJSON
import Fuzzing

@testable import Archive

// One element of a data file, made into records: the first byte says of which section it is.

/// A decoder that is kept from one input to the next, as it is from one element to the next.
// libFuzzer hands in one input after the other, in one thread.
nonisolated(unsafe) private let usedDecoder = RecordDecoder()

/// A note that waits for its tweet, which is that of its second which begins like it.
private let notes: NoteIndex = {
  var notes = NoteIndex()
  guard let moment = Timestamp(iso8601: "2024-03-01T12:00:00Z") else { return notes }
  var note = Record(
    id: RecordID(kind: .note, number: 5), createdAt: moment,
    text: "a note of many words & more than forty characters https://example.org/long")
  note.links = ["https://example.org/long"]
  note.mentions = ["ada"]
  notes.add(note, text: "a note of many words & more than forty characters", at: moment)
  return notes
}()

/// What became of an element.
private struct Outcome: Equatable, RecordSink {
  var records: [Record] = []
  var failures: [SkipReason] = []
  var refused: SkipReason?

  init(
    of element: UnsafeBufferPointer<UInt8>, in section: Section, by decoder: RecordDecoder
  ) {
    decoder.tally = DecodingTally()
    do throws(SkipReason) {
      try decoder.decode(element, of: section, with: notes, into: &self)
    } catch {
      refused = error
      require(count == 0, "an element is refused as a whole or not at all")
    }
    require(decoder.tally.unknownKeys.count <= 200 + 4, "unknown keys are few")
  }

  private var count: Int { records.count + failures.count }

  mutating func take(_ entry: Int, _ record: borrowing Record, _ aside: RecordDecoder.Aside) {
    require(entry == count, "entries are counted from 0")
    records.append(copy record)
  }

  mutating func skip(_ entry: Int, _ reason: SkipReason) {
    require(entry == count, "entries are counted from 0")
    failures.append(reason)
  }
}

/// Holds a record against what every record is.
private func check(_ record: Record, of section: Section) {
  var record = record
  // The reader gives it the account's.
  if section == .profile { record.id = RecordID(kind: .profile, number: 42) }
  require(record.id.number > 0, "an id is above 0")
  switch section {
  case .directMessages: require([.message, .event].contains(record.id.kind), "a message's kind")
  default:
    require(record.id.kind == section.kind, "a record is of its section's kind")
    require(record.section == section, "a record tells its section")
  }
  let names = record.mentions + [record.retweetOf, record.replyTo?.screenName].compactMap(\.self)
  require(
    names.allSatisfy { StatusReference.isScreenName($0.utf8) }, "a screen name can be one")
  let json = record.json
  let line = record.line()
  require(line == json.canonicalLine, "a line is the canonical form of the record")
  require(!line.dropLast().contains(0x0A), "a line is one")
  do {
    var expected = record
    expected.metrics = nil
    let built = try Record(json: json)
    require(built == expected, "a record reads back from its tree")
    let parsed = try Record(json: JSONParser.parse(line.dropLast()))
    require(parsed == expected, "a record reads back from its line")
  } catch {
    fatalError("does not hold: a record reads back (\(error))")
  }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let section = Section.allCases[Int(start[0]) % Section.allCases.count]
  UnsafeBufferPointer(start: start + 1, count: count - 1).forEachPiece(of: .max) { element in
    let outcome = Outcome(of: element, in: section, by: usedDecoder)
    for record in outcome.records { check(record, of: section) }
    require(
      outcome == Outcome(of: element, in: section, by: usedDecoder)
        && outcome == Outcome(of: element, in: section, by: RecordDecoder()),
      "a decoder keeps nothing of what it decoded before")
    if (try? JSONParser.parse(element)) != nil {
      require(
        outcome.refused != .notJSON && outcome.refused != .invalidUTF8,
        "what the strict parser takes is JSON")
    }
  }
  return 0
}
