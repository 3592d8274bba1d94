import CanonicalJSON
import SystemPackage
import TestSupport
import Testing

/// `tka show adapter` and `tka diff adapter`.
@Suite struct AdapterVerbTests {
  @Test func `shows the newest adapter, or the one that is named`() throws {
    let desk = try Desk.afterTick()
    try desk.expect(1, "show", "adapter")
    let first = try desk.trainByHand("one")
    let second = try desk.trainByHand("two")
    #expect(try desk.expect(0, "show", "adapter").output.contains(second))
    #expect(try desk.expect(0, "show", "adapters").output.contains(first))
    for name in [String(first.prefix(12)), "adapters~2"] {
      let json = try desk.json("show", "adapter", name, "--json")
      #expect(json["schema"] == "tka.show/1" && json["candidate_id"] == .string(first))
      #expect(json["method"] == "other" && json["base_model"] == .null)
      #expect(json["tensors"] == 1 && json["layers"] == [] && json["norm"] == .null)
      #expect(json["other_tensors"] == [["name": "text", "norm": .null, "shape": [3]]])
    }
    try desk.expect(1, "show", "adapter", "adapters~1")
    try desk.expect(1, "show", "adapter", "promoted")
    try desk.expect(5, "show", "adapter", "0000000000")
  }

  @Test func `compares two adapters, and says in its exit code whether they differ`() throws {
    let desk = try Desk.afterTick()
    let first = String(try desk.trainByHand("one").prefix(12))
    _ = try desk.trainByHand("two")
    let text = try desk.expect(0, "diff", "adapter", first).output
    #expect(text == "tensors: 0 the same, 0 added, 1 changed, 0 removed\n~ text  U8 3")
    try desk.expect(1, "diff", "adapter", "adapters~2", "adapters", "--exit-code")
    #expect(try desk.expect(0, "diff", "adapter", first, first, "--exit-code").bytes.isEmpty)
    let json = try desk.json("diff", "adapter", first, "--json")
    #expect(json["schema"] == "tka.diff/1" && json["same_tensors"] == 0)
    #expect(json["tensors"] == [["name": "text", "before": "U8 3", "after": "U8 3"]])
    // The line's versions are compared file by file, as before.
    #expect(try desk.json("diff", "adapters~2", "--json")["files"]?.array?.isEmpty == false)
    try desk.expect(2, "diff", "adapter")
    try desk.expect(2, "diff", "profile", "profile", "profile")
    try desk.expect(2, "diff", "adapte", first)
    try desk.expect(5, "diff", "adapter", first, "0000000000")
  }
}
