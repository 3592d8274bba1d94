/// How many tweets the headers of an export list, counted beside the reading of its records.
struct HeaderCount {
  /// How many bytes the headers have.
  let byteCount: Int
  private let counting: Piece<Int?>

  /// Begins to count.
  init(of headers: [ContainerEntry], in container: any ExportContainer) {
    byteCount = headers.reduce(0) { min(1 << 50, $0 + min($1.byteCount, 1 << 50)) }
    counting = Piece { HeaderCount.count(headers, in: container) }
    if !headers.isEmpty { counting.beginElsewhere() }
  }

  /// The count; nil where there are none, or one of them is not whole: then they say nothing.
  func finish() -> Int? { counting.finish() ?? nil }

  private static func count(_ headers: [ContainerEntry], in container: any ExportContainer) -> Int?
  {
    guard !headers.isEmpty, let reader = try? container.makeReader() else { return nil }
    var sum = 0
    for entry in headers {
      guard case (.whole, let count) = reader.scan(entry, { _ in }) else { return nil }
      sum += count
    }
    return sum
  }
}
