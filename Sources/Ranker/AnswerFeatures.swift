internal import Models

/// What can be said of an answer in a few numbers: how long it is, and how it treats its evidence.
///
/// Evidence is held against the records that the prompt lists; where it lists none, all of that
/// is 0. Shares are of the answer's lines.
enum AnswerFeatures {
  /// Which number it is; also its place among the weights.
  enum Name: String, CaseIterable {
    /// The logarithm of its length in code points, by 8.
    case length
    /// The logarithm of its lines, by 4.
    case lines
    /// The share of lines that cite a listed record.
    case cited
    /// The share of lines that cite none.
    case uncited
    /// The share of lines that cite a record that is not listed.
    case unknown
    /// The share of lines with a quote that stands in a cited record.
    case verbatim
    /// The share of lines with a quote that does not.
    case altered
    /// The share of lines that say that words of others are the owner's.
    case borrowed
    /// The share of lines with words of the owner that are marked as somebody else's.
    case disowned
    /// 1 for saying that the records do not tell though one of them has a word of the question.
    case evasive
    /// 1 for saying something though no record has a word of the question.
    case astray

    /// True for what says how long an answer is.
    var isLength: Bool { self == .length || self == .lines }
  }

  /// The numbers of an answer, in the order of their names.
  static func values(of text: String, records: ListedRecords) -> [Double] {
    let answer = Answer(text)
    var counts: [Name: Int] = [:]
    if !records.isEmpty {
      for line in answer.lines {
        for name in names(of: line, records) { counts[name, default: 0] += 1 }
      }
    }
    let total = Double(max(1, answer.lines.count))
    return Name.allCases.map { name in
      switch name {
      case .length: PortableMath.log(1 + Double(text.unicodeScalars.count)) / 8
      case .lines: PortableMath.log(1 + Double(answer.lines.count)) / 4
      case .evasive: !records.isEmpty && records.bearOnQuestion && answer.refuses ? 1 : 0
      case .astray: !records.bearOnQuestion && !answer.lines.isEmpty ? 1 : 0
      default: Double(counts[name] ?? 0) / total
      }
    }
  }

  /// What a line adds one to.
  private static func names(of line: Answer.Line, _ records: ListedRecords) -> [Name] {
    let cited = line.citations.compactMap { records.find($0) }
    var names: [Name] = [line.citations.isEmpty ? .uncited : .cited]
    if cited.count < line.citations.count { names.append(.unknown) }
    if cited.isEmpty, !line.citations.isEmpty { names.removeFirst() }
    if !line.quotes.isEmpty {
      let isVerbatim = line.quotes.allSatisfy { quote in
        cited.contains { $0.text.holds(quote) }
      }
      names.append(isVerbatim ? .verbatim : .altered)
    }
    guard !cited.isEmpty else { return names }
    let speaksForOthers = line.speaker != nil && line.speaker != .owner
    if cited.allSatisfy({ !$0.source.isOwn }), line.speaker == .owner { names.append(.borrowed) }
    if cited.allSatisfy(\.source.isOwn), speaksForOthers { names.append(.disowned) }
    return names
  }
}
