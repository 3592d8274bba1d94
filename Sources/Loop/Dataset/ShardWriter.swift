internal import ArtifactStore
internal import Lineage

/// Appends lines to shards of which the full ones are never written again.
struct ShardWriter {
  private let name: (Int) -> String
  private var count: Int
  private var open: [UInt8]

  /// Goes on after the lines that there are.
  /// - Parameters:
  ///   - count: How many there are.
  ///   - name: The name of a shard.
  ///   - read: Gives a shard by its name; asked for the last one where it is not full.
  init(
    after count: Int, name: @escaping (Int) -> String, reading read: (String) throws -> [UInt8]
  ) rethrows {
    self.name = name
    self.count = count
    self.open =
      count % DatasetFile.shardLimit == 0 ? [] : try read(name(count / DatasetFile.shardLimit))
  }

  /// Appends a line; a shard that is full then goes to `full`.
  mutating func append(
    _ line: [UInt8], _ full: (_ name: String, _ bytes: [UInt8]) throws -> Void
  ) rethrows {
    open += line
    count += 1
    if count % DatasetFile.shardLimit == 0 {
      try full(name(count / DatasetFile.shardLimit - 1), open)
      open.removeAll(keepingCapacity: true)
    }
  }

  /// The last shard, where it is not full.
  var last: (name: String, bytes: [UInt8])? {
    open.isEmpty ? nil : (name(count / DatasetFile.shardLimit), open)
  }
}
