internal import CanonicalJSON
internal import Safetensors

/// A file of a ranker.
public typealias RankerFile = (name: String, bytes: [UInt8])

extension Ranker {
  /// The name of the file that says which features the weights are of, and how they were found.
  public static let configName = "ranker.json"
  static let tensorsName = "ranker.safetensors"
  static let cardName = "README.md"

  /// The features that this version knows.
  static let format = "tka-ranker/1"

  /// Reads a ranker; `find` gives the content of a file by its name, or nil.
  public init(reading find: (String) throws -> [UInt8]?) throws {
    func file(_ name: String) throws -> [UInt8] {
      guard let bytes = try find(name) else {
        throw RankerError.badFile(name: name, reason: "is missing")
      }
      return bytes
    }
    let line = try file(Ranker.configName)
    guard let config = try? JSONParser.parse(line), let format = config["format"]?.string
    else { throw RankerError.badFile(name: Ranker.configName, reason: "says no format") }
    guard format == Ranker.format else { throw RankerError.unknownFormat(format) }
    self.init(try Weights(decoding: file(Ranker.tensorsName)))
  }
}

extension RankerTraining {
  /// The files of the ranker: what it is, its weights, and its card.
  public var files: [RankerFile] {
    get throws {
      [
        (Ranker.configName, config.canonicalLine),
        (Ranker.tensorsName, try ranker.weights.encoded),
        (Ranker.cardName, Array(card.utf8)),
      ]
    }
  }

  /// `ranker.json`.
  private var config: JSON {
    var heldOut = JSON.null
    switch self.heldOut {
    case .setAside(let accuracy): heldOut = ["how": "set-aside", "pairs": accuracy.json]
    case .folds(let count, let accuracy):
      heldOut = ["how": "folds", "folds": .integer(count), "pairs": accuracy.json]
    case .none: break
    }
    return [
      "format": .string(Ranker.format),
      "features": [
        "buckets": .integer(TextFeatures.buckets), "word_run": .integer(TextFeatures.wordRun),
        "character_runs": [
          .integer(TextFeatures.characterRuns.lowerBound),
          .integer(TextFeatures.characterRuns.upperBound),
        ],
        "scale": .double(FeatureVector.scale),
        "numbers": .array(AnswerFeatures.Name.allCases.map { .string($0.rawValue) }),
      ],
      // A seed may exceed what a JSON number holds exactly.
      "seed": .string(String(seed)), "from_promoted": .bool(isWarm),
      "strength": .double(strength), "rounds": .integer(rounds), "gap": .double(gap),
      "loss": .double(loss), "groups": .integer(groups), "training": training.json,
      "held_out": heldOut,
      "length": [
        "chosen_longer": .integer(lengthBias.chosenIsLonger),
        "ranker_prefers_longer": .integer(lengthBias.rankerPrefersLonger),
        "unequal": .integer(lengthBias.total),
        "chosen_minus_rejected": .integer(lengthBias.differenceTotal),
      ],
    ]
  }
}

extension RankerTraining.Accuracy {
  fileprivate var json: JSON { ["right": .integer(right), "of": .integer(total)] }
}
