import Testing

@testable import Archive

@Suite struct ElementScannerTests {
  private func scan(
    _ text: String, piece: Int
  ) -> (elements: [String], offsets: [Int], structure: ElementScanner.Structure) {
    var scanner = ElementScanner()
    var (elements, offsets): ([String], [Int]) = ([], [])
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: piece) {
      bytes[start..<min(start + piece, bytes.count)].withUnsafeBufferPointer { chunk in
        scanner.feed(chunk) { element in
          elements.append(element.bytes.map { String(decoding: $0, as: UTF8.self) } ?? "-")
          offsets.append(element.offset)
        }
      }
    }
    return (elements, offsets, scanner.structure)
  }

  @Test(arguments: [1, 2, 3, 7, 64, 4_096])
  func `splits an array whatever the size of the pieces`(_ piece: Int) {
    let text =
      "\u{FEFF}window.YTD.tweets.part0 = [ {\"a\":\"]},{\\\"\"},\r\n{\"b\":[1,{\"c\":\"\\\\\"}]}, 3 ]\r\n;"
    let result = scan(text, piece: piece)
    #expect(
      result.elements == [
        #"{"a":"]},{\""}"#, #"{"b":[1,{"c":"\\"}]}"#, "3 ",
      ])
    #expect(result.structure == .whole)
    for (element, offset) in zip(result.elements, result.offsets) {
      #expect(Array(text.utf8)[offset...].starts(with: element.utf8))
    }
  }

  @Test(arguments: [#"\""#, #"\\""#, #"\]"#, #""\\\""#, #""\"\"#])
  func `gives the same elements of damage in pieces of any size`(_ damage: String) {
    // A backslash outside of a string once escaped a quote in long pieces alone.
    for padding in 0..<130 {
      let text =
        "x = [ {\"a\":\(String(repeating: " ", count: padding))\(damage)], \"b\" }, [ 1 ], {\"c\": \""
        + String(repeating: "}", count: 70) + "\" } ]"
      let (whole, single) = (scan(text, piece: 1 << 20), scan(text, piece: 1))
      #expect(whole.elements == single.elements)
      #expect(whole.structure == single.structure)
    }
  }

  @Test(
    arguments: [
      ("", .empty), (" \n", .empty), ("\u{FEFF}", .empty), ("x = [ ]", .whole),
      ("x=[]", .whole), ("[ ]", .whole), ("x = [ 1 ];\n", .whole), ("x = [ 1,", .truncated),
      ("x = [ {\"a\":1}", .truncated), ("x = [ \"a]", .truncated), ("x", .truncated),
      ("x = {}", .notAnArray(offset: 4)), ("x = [ } ]", .notAnArray(offset: 6)),
      ("x = [ ] 1", .notAnArray(offset: 8)),
    ] as [(String, ElementScanner.Structure)])
  func `tells what a file is`(_ text: String, _ structure: ElementScanner.Structure) {
    for piece in [1, 100] { #expect(scan(text, piece: piece).structure == structure) }
  }

  @Test func `does not look for an array without end`() {
    let text = String(repeating: "x", count: 5_000)
    #expect(scan(text, piece: 512).structure == .notAnArray(offset: 4_097))
  }

  @Test func `hands out an element beyond the limit without its bytes and goes on`() {
    let long = String(repeating: "a", count: ElementScanner.elementLimit)
    let result = scan("x = [ \"\(long)\", 2 ]", piece: 1 << 20)
    #expect(result.elements == ["-", "2 "])
    #expect(result.structure == .whole)
  }

  @Test func `an element gives its id, with a wrapper and without`() {
    func find(_ text: String, _ section: Section) -> Result<UInt64, SkipReason> {
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        Result { () throws(SkipReason) in
          var last = LastRecord()
          try RecordDecoder().decode(bytes, of: section, with: NoteIndex(), into: &last)
          return last.number
        }
      }
    }
    #expect(
      find(#"{ "tweet" : { "e" : { "id_str" : "9" }, "id" : 7, "id_str":"8" } }"#, .tweets)
        == .success(8))
    #expect(
      find(#"{"x":[{"tweet":1}],"tweet":{"t":"\"id\":","id":9007199254740993}}"#, .tweets)
        == .success(9_007_199_254_740_993))
    #expect(find(#"{"like":{"tweetId":"5"}}"#, .likes) == .success(5))
    #expect(find(#"{"id":18446744073709551615,"text":""}"#, .tweets) == .success(.max))
    #expect(find(#"{"like":{"tweetId":"x"}}"#, .likes) == .failure(.withoutID))
    #expect(find(#"{"tweet":{"id":18446744073709551616}}"#, .tweets) == .failure(.withoutID))
    #expect(find(#"{"like":{"fullText":"\"#, .likes) == .failure(.notJSON))
    #expect(find(#"{"tweet":{}}"#, .tweets) == .failure(.withoutID))
    #expect(find(#"{"like":{"tweetId":"5"}}"#, .tweets) == .failure(.notARecord))
    #expect(find(#"[1]"#, .tweets) == .failure(.notARecord))
    #expect(find("", .notes) == .failure(.notJSON))
  }
}

/// Keeps the number of the last record.
private struct LastRecord: RecordSink {
  private(set) var number: UInt64 = 0

  mutating func take(_ entry: Int, _ record: borrowing Record, _ aside: RecordDecoder.Aside) {
    number = record.id.number
  }

  mutating func skip(_ entry: Int, _ reason: SkipReason) {}
}
