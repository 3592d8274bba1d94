internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

extension PromptsText {
  /// The lines in which two versions of the templates differ.
  static func difference(from old: Snapshot, to new: Snapshot) throws -> Page {
    var files: [(String, JSON)] = []
    var text = ""
    let names = try Set(PolicyLine.promptNames(in: old) + PolicyLine.promptNames(in: new))
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let before = try lines(of: name, in: old)
      let after = try lines(of: name, in: new)
      let changes = LineChange.between(before, after)
      guard !changes.isEmpty else { continue }
      text += Terminal.styled("==> \(Terminal.safe(name)) <==", .bold) + "\n"
      text += changes.map { change in
        change.isAdded
          ? Terminal.styled("+ \(Terminal.safe(change.text))", .green) + "\n"
          : Terminal.styled("- \(Terminal.safe(change.text))", .red) + "\n"
      }.joined()
      files.append(
        (
          name,
          .array(
            changes.map {
              [
                "line": .integer($0.line), "change": .string($0.isAdded ? "added" : "removed"),
                "text": .string($0.text),
              ]
            })
        ))
    }
    return Page(
      JSONObject([
        ("before", .string(old.tip(.prompts).hex)), ("after", .string(new.tip(.prompts).hex)),
        ("files", .object(JSONObject(files))),
      ]), text)
  }

  private static func lines(of name: String, in snapshot: Snapshot) throws -> [String] {
    guard let bytes = try snapshot.findFile(name, on: .prompts) else { return [] }
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// What a reading came to, in a line.
  static func trialLine(_ batch: BatchResult) -> String {
    let marks = batch.header.rubric.total.map { ", marks \($0) of 50" } ?? ""
    let findings = batch.header.findings.count
    return BatchText.line(batch.header) + marks + (findings > 0 ? ", \(findings) findings" : "")
      + "\n"
  }

  /// What a reading came to, as members.
  static func trial(_ batch: BatchResult) -> JSONObject {
    var json = BatchText.summary(batch.header)
    json["marks"] = batch.header.rubric.total.map(JSON.integer) ?? .null
    json["findings"] = .integer(batch.header.findings.count)
    json["notes"] = .string(batch.notes)
    return json
  }
}

/// A line that one of two texts has and the other has not.
private struct LineChange {
  /// Its number in its own text, from 1.
  let line: Int
  let text: String
  let isAdded: Bool

  /// What makes the second text of the first: at each place what goes, then what comes.
  static func between(_ old: [String], _ new: [String]) -> [LineChange] {
    // Compared as bytes: `==` would take texts for equal that are not.
    let difference = new.map { Array($0.utf8) }.difference(from: old.map { Array($0.utf8) })
    var (removed, added): (Set<Int>, Set<Int>) = ([], [])
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var changes: [LineChange] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left) {
        changes.append(LineChange(line: left + 1, text: old[left], isAdded: false))
        left += 1
      } else if added.contains(right) {
        changes.append(LineChange(line: right + 1, text: new[right], isAdded: true))
        right += 1
      } else {
        left += 1
        right += 1
      }
    }
    return changes
  }
}
