import CanonicalJSON
import Safetensors
import Testing

@testable import Ranker

@Suite struct FilesTests {
  /// Trained once for all tests.
  private static let trained = Result {
    let training = try RankerTraining(on: SamplePreferences.make(20, seed: 9), aside: [], seed: 3)
    return (training, try training.files)
  }

  private func training() throws -> RankerTraining { try FilesTests.trained.get().0 }

  /// The files of a ranker by their names, to be damaged.
  private func files() throws -> [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: try FilesTests.trained.get().1.map { ($0.name, $0.bytes) })
  }

  /// What reading the files throws.
  private func fault(_ files: [String: [UInt8]]) -> RankerError? {
    do {
      _ = try Ranker { files[$0] }
      return nil
    } catch { return error as? RankerError }
  }

  @Test func `come back as an equal ranker`() throws {
    let training = try training()
    let files = try FilesTests.trained.get().1
    #expect(files.map(\.name) == ["ranker.json", "ranker.safetensors", "README.md"])
    let read = try Ranker { name in files.first { $0.name == name }?.bytes }
    #expect(read == training.ranker)
    let answers = SamplePreferences.make(10, seed: 1).map(\.rejected)
    #expect(
      read.scores(of: answers, to: SamplePreferences.records)
        == training.ranker.scores(of: answers, to: SamplePreferences.records))
  }

  @Test(arguments: ["ranker.json", "ranker.safetensors"])
  func `a missing file is named`(_ name: String) throws {
    var files = try files()
    files[name] = nil
    #expect(fault(files) == .badFile(name: name, reason: "is missing"))
  }

  @Test func `the card is not needed`() throws {
    var files = try files()
    files["README.md"] = nil
    #expect(fault(files) == nil)
  }

  @Test(arguments: ["ranker.json", "ranker.safetensors"])
  func `an error of whoever finds the files is passed on`(_ name: String) throws {
    struct Unreadable: Error {}
    let files = try files()
    #expect(throws: Unreadable.self) {
      try Ranker { wanted in
        if wanted == name { throw Unreadable() }
        return files[wanted]
      }
    }
  }

  @Test(arguments: ["", "{", "[]", "{}", #"{"format":1}"#, #"{"format":null}"#, "tka-ranker/1"])
  func `a file that says no format is refused`(_ text: String) throws {
    var files = try files()
    files["ranker.json"] = Array(text.utf8)
    #expect(fault(files) == .badFile(name: "ranker.json", reason: "says no format"))
  }

  @Test(arguments: ["tka-ranker/2", "tka-ranker/1 ", "", "tka-ranker/\u{661}"])
  func `another format is refused`(_ format: String) throws {
    var files = try files()
    files["ranker.json"] = JSON.object(JSONObject([("format", .string(format))])).canonicalBytes
    #expect(fault(files) == .unknownFormat(format))
  }

  @Test(arguments: [0, 1, 7, 8, 100, 1_000, 50_000])
  func `a file that ends early is refused`(count: Int) throws {
    var files = try files()
    files["ranker.safetensors"] = Array(try #require(files["ranker.safetensors"]).prefix(count))
    guard case .badFile("ranker.safetensors", let reason) = fault(files) else {
      Issue.record("was read")
      return
    }
    #expect(reason.hasPrefix("cannot be read: "))
  }

  @Test func `a file that goes on is refused`() throws {
    var files = try files()
    files["ranker.safetensors"]?.append(0)
    guard case .badFile("ranker.safetensors", _) = fault(files) else {
      Issue.record("was read")
      return
    }
  }

  /// Tensors as a ranker has them, changed.
  private func tensors(_ change: (inout [(name: String, floats: [Float])]) -> Void) throws
    -> [UInt8]
  {
    let zero = Weights.zero
    var tensors = [
      (name: "characters.weight", floats: zero.characters.map { Float($0) }),
      (name: "numbers.weight", floats: zero.numbers.map { Float($0) }),
      (name: "words.weight", floats: zero.words.map { Float($0) }),
    ]
    change(&tensors)
    return try SafetensorsFile.encode(
      tensors.map { Tensor(name: $0.name, shape: [$0.floats.count], floats: $0.floats) })
  }

  @Test func `weights are read from their three tensors`() throws {
    var files = try files()
    files["ranker.safetensors"] = try tensors { $0[1].floats[2] = 1.5 }
    let ranker = try Ranker { files[$0] }
    var expected = Weights.zero
    expected.numbers[2] = 1.5
    #expect(ranker.weights == expected)
  }

  @Test(arguments: 0..<3)
  func `a tensor that is missing, too short, too long or of another type is refused`(
    place: Int
  ) throws {
    var files = try files()
    func reason(_ bytes: [UInt8]) throws -> String {
      files["ranker.safetensors"] = bytes
      guard case .badFile("ranker.safetensors", let reason) = fault(files) else { return "" }
      return reason
    }
    let name = ["characters.weight", "numbers.weight", "words.weight"][place]
    #expect(try reason(tensors { $0.remove(at: place) }).hasPrefix("cannot be read: "))
    let count = [32_768, Weights.zero.numbers.count, 32_768][place]
    #expect(
      try reason(tensors { $0[place].floats.removeLast() })
        == "has \(count - 1) weights in \(name)")
    #expect(
      try reason(tensors { $0[place].floats.append(0) }) == "has \(count + 1) weights in \(name)")
    for weight in [.nan, -.infinity, .greatestFiniteMagnitude, -1_000_000.1] as [Float] {
      #expect(
        try reason(tensors { $0[place].floats[1] = weight })
          == "has weights in \(name) beyond 1000000")
    }
    #expect(try reason(tensors { $0[place].floats[1] = -1_000_000 }) == "", "up to there is read")
    let doubles = Tensor(name: name, shape: [count], doubles: [Double](repeating: 0, count: count))
    let others = try SafetensorsFile(decoding: tensors { $0.remove(at: place) })
    let rest = try others.header.tensors.map {
      Tensor(
        name: $0.name, type: $0.type, shape: $0.shape, bytes: Array(try others.bytes($0.name)))
    }
    #expect(
      try reason(SafetensorsFile.encode([doubles] + rest)).hasPrefix("cannot be read: "))
  }

  @Test func `says in JSON how it was made`() throws {
    let training = try training()
    let bytes = try #require(try files()["ranker.json"])
    let json = try JSONParser.parse(bytes)
    #expect(bytes == json.canonicalLine)
    #expect(json["format"]?.string == "tka-ranker/1")
    #expect(json["seed"]?.string == "3")
    #expect(json["from_promoted"]?.bool == false)
    #expect(json["strength"]?.double == training.strength)
    #expect(json["gap"]?.double == training.gap)
    #expect(json["loss"]?.double == training.loss)
    #expect(json["rounds"]?.integer == training.rounds)
    #expect(json["groups"]?.integer == 7)
    #expect(json["training"]?["of"]?.integer == 20)
    #expect(json["training"]?["right"]?.integer == training.training.right)
    #expect(json["held_out"]?["how"]?.string == "folds")
    #expect(json["held_out"]?["folds"]?.integer == 5)
    #expect(json["held_out"]?["pairs"]?["of"]?.integer == 20)
    #expect(json["length"]?["unequal"]?.integer == training.lengthBias.total)
    let names = json["features"]?["numbers"]?.array?.compactMap(\.string)
    #expect(names == AnswerFeatures.Name.allCases.map(\.rawValue))
    #expect(names?.prefix(2) == ["length", "lines"])
    #expect(json["features"]?["buckets"]?.integer == 32_768)
  }

  @Test func `says in JSON that pairs were set aside, or that nothing is known`() throws {
    let pairs = SamplePreferences.make(8, seed: 9)
    func heldOut(_ pairs: [Preference], aside: [Preference]) throws -> JSON? {
      let files = try RankerTraining(on: pairs, aside: aside, seed: .max).files
      let json = try JSONParser.parse(try #require(files.first).bytes)
      #expect(json["seed"]?.string == "18446744073709551615")
      return json["held_out"]
    }
    let aside = try heldOut(Array(pairs.prefix(5)), aside: Array(pairs.suffix(3)))
    #expect(aside?["how"]?.string == "set-aside")
    #expect(aside?["pairs"]?["of"]?.integer == 3)
    #expect(try heldOut(Array(pairs.prefix(1)), aside: [])?.isNull == true)
  }
}
