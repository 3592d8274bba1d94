import CanonicalJSON
import Foundation
import SystemPackage
import TestSupport
import Testing

/// A real training, by the recipe for TRL and PEFT, of a tiny model that is made up at random.
///
/// `TKA_TEST_TRAINER` names the python that has torch, trl and peft; `Scripts/train-test` installs one and runs this.
@Suite(
  .serialized,
  .enabled(if: Trainer.isInstalled, "TKA_TEST_TRAINER names no python with torch, trl and peft"))
struct TrainerTests {
  /// The recipe's options: a few steps, which a tiny model needs to be large.
  private static let steps =
    "--cpu --threads 1 --steps 4 --batch 4 --accumulate 1 --rank 4 --schedule constant"

  private func desk() throws -> Desk {
    let desk = try Desk.afterTick()
    try Trainer.makeBase(at: desk.path.appending("base"), from: desk)
    return desk
  }

  /// Sets the recipe with some options as the trainer; what it wrote is kept beside the store.
  private func set(_ options: String, keeping name: String, on desk: Desk) throws {
    try desk.expect(
      0, "config", "set", "train.command",
      """
      \(Trainer.python) \(Trainer.recipe) \(desk.path)/base --base-name tiny/base \(options) \
      && mkdir -p \(desk.path)/kept && cp -r "$TKA_OUTPUT" \(desk.path)/kept/\(name)
      """)
  }

  private func train(_ desk: Desk, _ name: String, _ options: String, seed: String) throws -> JSON {
    try set(options, keeping: name, on: desk)
    try desk.expect(0, "train", "--force", "--seed", seed)
    return try desk.json("show", "adapter", "--json")
  }

  @Test func `trains, keeps, shows, exports, and peft loads what was trained`() throws {
    let desk = try desk()
    let options = Self.steps + " --lr 5e-3"
    let one = try train(desk, "one", options, seed: "4294967295")
    let digest = try #require(one["tensors_sha256"]?.string)
    #expect(one["method"] == "peft-lora" && one["base_model"] == "tiny/base")
    #expect(one["rank"] == 4 && one["alpha"] == 8 && one["tensors"] == 28)
    #expect(one["notes"] == [])

    let candidate = try #require(one["candidate_id"]?.string)
    let exported = desk.path.appending("exported")
    try desk.expect(0, "export", "adapter", candidate, "--to", exported.string)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: exported.string).sorted() == [
        "adapter_config.json", "adapter_model.safetensors",
      ])
    // The same bytes, the same tensors where peft has put them into the model, and the norms that torch finds.
    let loaded = try Trainer.load(
      exported, kept: desk.path.appending("kept/one"), on: desk.path.appending("base"))
    #expect(loaded["same_bytes"] == true && loaded["same_tensors"] == 28)
    for layer in try #require(one["layers"]?.array) {
      let name = try #require(layer["name"]?.string)
      let norm = try #require(layer["norm"]?.double)
      let expected = try #require(loaded["norms"]?[name]?.double)
      #expect((norm - expected).magnitude <= 1e-9 * expected, "\(name)")
    }
    #expect(one["layers"]?.array?.count == 14)

    // One seed, one result; another seed, another.
    let again = try train(desk, "again", options, seed: "4294967295")
    #expect(again["tensors_sha256"] == .string(digest))
    #expect(again["candidate_id"] != one["candidate_id"])
    #expect(try desk.expect(0, "diff", "adapter", candidate, "--exit-code").bytes.isEmpty)
    let other = try train(desk, "other", options, seed: "8")
    #expect(other["tensors_sha256"] != .string(digest))
    let difference = try desk.json("diff", "adapter", candidate, "--json")
    #expect(difference["same_tensors"] == 0 && difference["settings"] == [])
    try desk.expect(0, "verify")
  }

  @Test func `goes on from the promoted adapter, and refuses what learnt nothing`() throws {
    let desk = try desk()
    // Without a base adapter, a learning rate of 0 leaves every B at zero.
    try set(Self.steps + " --lr 0", keeping: "zero", on: desk)
    #expect(
      try desk.expect(40, "train", "--force", "--seed", "1").output.contains("nothing was trained"))

    let one = try train(desk, "one", Self.steps + " --lr 5e-3", seed: "1")
    let candidate = try #require(one["candidate_id"]?.string)
    try desk.expect(0, "evaluate", "--import", desk.report(about: candidate, composite: "0.9"))
    try desk.expect(0, "promote")
    try desk.expect(0, "policy", "set", "train.from_promoted", "true")
    // With it, the same rate gives the same tensors: that is where the training began.
    let same = try train(desk, "same", Self.steps + " --lr 0", seed: "2")
    #expect(same["tensors_sha256"] == one["tensors_sha256"])
    let further = try train(desk, "further", Self.steps + " --lr 1e-3", seed: "2")
    #expect(further["tensors_sha256"] != one["tensors_sha256"])
    let layers = try #require(
      try desk.json("diff", "adapter", candidate, "--json")["layers"]?.array)
    // A few small steps lead less far than the way from zero was.
    #expect(
      layers.allSatisfy { layer in
        guard let difference = layer["difference"]?.double, let before = layer["before"]?.double
        else { return false }
        return 0 < difference && difference < before
      })
  }

  @Test func `says what is missing`() throws {
    let desk = try desk()
    let empty = try desk.write("", to: "empty/train.jsonl")
    let folder = FilePath(empty).removingLastComponent()
    func run(
      _ python: [String], _ variables: [String], _ arguments: [String]
    ) throws -> Git.Result {
      try Program.run(
        ["TKA_OUTPUT=\(desk.path)/none"] + variables + python + [Trainer.recipe] + arguments,
        in: desk.path)
    }
    try desk.expect(0, "export", "dataset", "--to", desk.path.appending("data").string)
    let python = [Trainer.python]
    let data = "TKA_DATASET=\(desk.path)/data"
    let cases: [(Git.Result, Int32, String)] = [
      (try run(python, ["TKA_DATASET=\(folder)"], ["base"]), 2, "holds no pairs"),
      (try run(python, [], ["base"]), 2, "TKA_DATASET is not set"),
      (try run(python, [data], []), 2, "no base model"),
      (try run(python, [data], ["./nowhere"]), 2, "no base model at ./nowhere"),
      (
        try run(python, [data, "TKA_BASE_ADAPTER=\(folder)"], ["./base"]), 2,
        "holds no adapter of PEFT"
      ),
      (try run(python, [data], ["./base", "--max-length", "3"]), 2, "short enough"),
      (try run(python + ["-S"], [data], ["./base"]), 3, "a package is missing"),
    ]
    for (result, status, words) in cases {
      #expect(result.status == status && result.error.contains(words), "\(result.error)")
      // Its own messages and nothing else.
      let lines = result.error.split(separator: "\n")
      #expect(lines.allSatisfy { $0.hasPrefix("train-trl: ") }, "\(result.error)")
    }
    #expect(!FileManager.default.fileExists(atPath: desk.path.appending("none").string))
  }
}
