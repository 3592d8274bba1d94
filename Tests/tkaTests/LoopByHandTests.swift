import CanonicalJSON
import TestSupport
import Testing

@Suite struct LoopByHandTests {
  @Test func `goes from an export to a promotion and back`() throws {
    let desk = try Desk.afterTick()
    let first = try desk.trainByHand("one")
    try desk.expect(1, "gate")
    try desk.expect(0, "evaluate", "--import", desk.report(about: first, composite: "0.84"))
    try desk.expect(0, "gate")
    try desk.expect(0, "promote")
    #expect(try desk.inUse() == first)
    let decision = try desk.json("gate", "--json")
    #expect(decision["is_promoted"] == true)
    #expect(decision["decision"]?["verdict"] == "pass", "what is promoted keeps its decision")
    #expect(try desk.expect(0, "promote").output.contains("is promoted already"))

    let second = try desk.trainByHand("two")
    try desk.expect(
      0, "evaluate", "--import", desk.report(about: second, composite: "0.83", over: first))
    try desk.expect(20, "gate")
    try desk.expect(20, "promote")
    #expect(try desk.inUse() == first, "a FAIL moves nothing")

    try desk.expect(0, "rollback", "--reason", "it reads worse")
    #expect(try desk.inUse() == "base")
    try desk.expect(1, "rollback")
    try desk.expect(0, "undo")
    #expect(try desk.inUse() == first, "an undone rollback is no rollback")
    try desk.git.expectClean()
    try desk.expect(0, "verify")
  }

  @Test func `promotes against the gate only with a reason, and says so wherever it is shown`()
    throws
  {
    let desk = try Desk.afterTick()
    let candidate = try desk.trainByHand("one")
    try desk.expect(0, "evaluate", "--import", desk.report(about: candidate, composite: "0.83"))
    try desk.expect(2, "promote", "--override")
    try desk.expect(2, "promote", "--override", "--reason", "  ")
    #expect(try desk.inUse() == "base")

    try desk.expect(0, "promote", "--override", "--reason", "it reads better")
    #expect(try desk.inUse() == candidate)
    #expect(try desk.tka("log", "promoted").output.contains("[OVERRIDDEN]  [asserted]"))
    #expect(try desk.tka("show", "promoted").output.contains("because: it reads better"))
    #expect(
      try desk.json("log", "promoted", "--json")["versions"]?.array?.first?["marks"]
        == ["OVERRIDDEN", "asserted"])
    #expect(try desk.tka("op", "show", desk.newestOperation()).output.contains("it reads better"))
  }

  @Test func `shows the gate's conditions as a table`() throws {
    let desk = try Desk.afterTick()
    let candidate = try desk.trainByHand("one")
    try desk.expect(0, "evaluate", "--import", desk.report(about: candidate, composite: "0.83"))
    let table = try desk.expect(20, "gate").output
      .replacing(candidate, with: "CANDIDATE").replacing(candidate.prefix(12), with: "............")
    #expect(
      table == """
        adapter CANDIDATE
        verdict: FAIL by composite
        asserted: the report has no per-item scores that could be checked

          condition                 measured                     needed                               verdict
          candidate                 ............                 ............                         PASS
          rollback model            base                         base                                 PASS
          policy                    the manifest's version       the manifest's version               PASS
          rolled back               never rolled back            a person asks, or never rolled back  PASS
          metric                    composite, higher is better  composite, higher is better          PASS
          suite                     not named                    any                                  PASS
          instrument                not named                    one for both                         PASS
          scores                    all inside                   0 to 1                               PASS
          items                     none (asserted)              not demanded                         PASS
          composite                 0.83                         >= 0.84 (1.05 x 0.8)                 FAIL
          improvement               no items to test             not demanded without items           PASS
          refusal over fabrication  no regression                no regression                        PASS
          source distinction        no regression                no regression                        PASS
          guards                    not measured item by item    refusal, speakers > -0.1             PASS
          evidence citation rate    0.97                         >= 0.95                              PASS
          measured baseline         nothing to compare           equal where measured here            PASS
          disjointness              not provable (asserted)      nothing asked that was trained on    PASS

        what to do
          composite: keep what is promoted; train again when there are more pairs
        """)
  }

  @Test func `writes nothing when nothing is new`() throws {
    let desk = try Desk.afterTick()
    let refs = try desk.refs()
    try desk.expect(0, "tick")
    for step in ["batch", "consolidate", "dataset", "insights", "evaluate"] {
      try desk.expect(0, step)
    }
    #expect(try desk.refs() == refs)
  }

  @Test func `goes back to one of several versions, and to none that never was`() throws {
    let desk = try Desk.afterTick()
    let first = try desk.trainByHand("one")
    try desk.expect(0, "evaluate", "--import", desk.report(about: first, composite: "0.9"))
    try desk.expect(0, "promote")
    let version = try desk.git.run("rev-parse", "promoted").output
    let second = try desk.trainByHand("two")
    try desk.expect(
      0, "evaluate", "--import", desk.report(about: second, composite: "0.91", over: first))
    try desk.expect(0, "promote")
    #expect(try desk.inUse() == second)

    try desk.expect(1, "rollback", "--to", "0123456789ab")
    try desk.expect(0, "rollback", "--to", String(version.prefix(12)))
    #expect(try desk.inUse() == first)
    try desk.expect(0, "rollback", "--to", "base")
    #expect(try desk.inUse() == "base")
    try desk.git.expectClean()
  }
}

extension Desk {
  /// The id of the newest operation.
  func newestOperation() throws -> String {
    try #require(
      json("op", "log", "-n", "1", "--json")["operations"]?.array?.first?["operation"]?.string)
  }
}
