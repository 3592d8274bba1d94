import ArtifactStore
import SystemPackage

// commits STORE COUNT: makes a store, and a line of commits of six small files each in one transaction, made durable.

/// The files of one commit, the same as Benchmarks/run gives to git fast-import.
func files(of number: Int) -> [(name: String, bytes: [UInt8])] {
  (0..<6).map { file in
    (
      "\(file).md",
      Array("file \(file) of commit \(number)\n".utf8) + filler[(number * 7 + file) % 97]
    )
  }
}

/// Some kinds of text of a few hundred bytes.
let filler = (0..<97).map { kind in
  Array((0..<40).map { "word\((kind * 31 + $0 * 17) % 211)" }.joined(separator: " ").utf8)
}

let arguments = CommandLine.arguments
guard arguments.count == 3, let count = Int(arguments[2]), let head = RefName.branch("profile")
else { fatalError("commits STORE COUNT") }
let path = FilePath(arguments[1])
try Store.create(at: path, head: head, settings: [], files: []) { _ in }
let store = try Store.open(at: path)
var transaction = Transaction(in: store)
var last: CommitID?
for number in 0..<count {
  let entries = try files(of: number).map { file in
    TreeEntry(name: file.name, mode: .file, id: try transaction.write(file.bytes).objectID)
  }
  last = try transaction.write(
    Commit(
      tree: transaction.write(Tree(entries)), parents: last.map { [$0] } ?? [],
      author: Signature(name: "a", email: "a@example.org", seconds: 1_700_000_000 + Int64(number)),
      message: "commit \(number)\n"))
}
if let last { try transaction.publish(last, to: head, expecting: .absent) }
