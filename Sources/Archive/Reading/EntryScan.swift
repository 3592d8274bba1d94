extension EntryReader {
  /// Goes through the elements of a data file.
  /// - Parameters:
  ///   - entry: The file.
  ///   - progress: Is told how many bytes each step took.
  ///   - body: Takes an element.
  /// - Returns: Whether the file is whole, and how many elements it has.
  /// - Throws: What `body` throws.
  func scan<Failure: Error>(
    _ entry: ContainerEntry, progress: (_ byteCount: Int) -> Void = { _ in },
    _ body: (Element) throws(Failure) -> Void
  ) throws(Failure) -> (wholeness: Census.Wholeness, elements: Int) {
    var scanner = ElementScanner()
    guard (try? begin(entry)) != nil else { return (.damaged(.unreadable), 0) }
    while true {
      let chunk: UnsafeBufferPointer<UInt8>?
      do throws(EntryFault) {
        chunk = try next()
      } catch {
        return (.damaged(.unreadable), scanner.count)
      }
      guard let chunk else { break }
      try scanner.feed(chunk, body)
      progress(chunk.count)
      // Nothing that follows could mend it.
      if case .notAnArray = scanner.structure { break }
    }
    return (scanner.structure.wholeness, scanner.count)
  }
}

extension ElementScanner.Structure {
  fileprivate var wholeness: Census.Wholeness {
    switch self {
    case .whole: .whole
    case .empty: .empty
    case .truncated: .damaged(.truncated)
    case .notAnArray: .damaged(.notAnArray)
    }
  }
}
