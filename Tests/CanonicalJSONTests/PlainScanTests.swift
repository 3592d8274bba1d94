import CanonicalJSON
import Testing

@Suite struct PlainScanTests {
  private func scan(_ text: String) -> PlainScan { PlainScan(Array(text.utf8)) }

  @Test func `reads plain canonical JSON from one end to the other`() {
    var scan = scan(#"{"a":{"b":"{","c":[1,{}]},"id":"0a1b","n":120,"s":"x y"}"#)
    var passed = [scan.passes(#"{"a":"#)]
    let object = scan.object()
    passed += [!scan.passes(#","n":"#), scan.passes(#","id":"#)]
    let id = scan.quoted(4).map { Array($0) }
    passed.append(scan.passes(#","n":"#))
    let number = scan.integer()
    passed.append(scan.passes(#","s":"#))
    let text = scan.string()
    passed += [!scan.isAtEnd, scan.passes("}"), scan.isAtEnd, !scan.passes("}")]
    #expect(!passed.contains(false))
    #expect(object == JSONObject([("b", "{"), ("c", [1, .object(JSONObject())])]))
    #expect(id == Array("0a1b".utf8))
    #expect(number == 120)
    #expect(text == "x y")
  }

  @Test(arguments: [#""a\n""#, "\"\u{E9}\"", "\"a\u{7F}\"", "\"a\u{1}\"", "\"a", "a\"", "", "1"])
  func `takes no other string`(_ text: String) {
    var scan = scan(text)
    let found = scan.string()
    #expect(found == nil)
    #expect(text.isEmpty || !scan.isAtEnd)
  }

  @Test(arguments: ["", "-1", "01", "x", "1234567890123456"])
  func `takes no other integer`(_ text: String) {
    var scan = scan(text)
    let found = scan.integer()
    #expect(found == nil)
  }

  @Test func `takes zero and fifteen digits`() {
    var zero = scan("0"), most = scan("999999999999999")
    let numbers = [zero.integer(), most.integer()]
    #expect(numbers == [0, 999_999_999_999_999])
  }

  @Test(arguments: [
    #"{"b":1,"a":2}"#, #"{"a": 1}"#, #"{"a":1.0}"#, #"{"a":"\u0041"}"#, #"{"a":1"#, "[]", "1", "",
    #"{"a":1,"a":1}"#, "}", #"{"a":"}"#,
  ]) func `takes no object that is not canonical`(_ text: String) {
    var scan = scan(text)
    let found = scan.object()
    #expect(found == nil)
  }

  @Test(arguments: [#""abc"#, #""ab"#, "abc\"", #""abcd""#, ""])
  func `takes so many bytes between quotes and no others`(_ text: String) {
    var scan = scan(text)
    let found = scan.quoted(3)
    #expect(found == nil)
  }
}
