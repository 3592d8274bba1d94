import Fuzzing

@testable import Archive

// The bytes of a data file, cut into elements: in pieces of any size they must be the same ones.

/// What a scan of a file gave.
private struct Scan: Equatable {
  /// Where an element begins, and its bytes.
  struct Part: Equatable {
    let offset: Int
    let bytes: [UInt8]
  }

  private(set) var parts: [Part] = []
  private(set) var structure = ElementScanner.Structure.empty

  init(_ file: UnsafeBufferPointer<UInt8>, inPiecesOf size: Int) {
    var scanner = ElementScanner()
    file.forEachPiece(of: size) { piece in
      scanner.feed(piece) { element in
        require(element.index == parts.count, "elements are counted from 0")
        // No input here is as long as the limit.
        require(element.bytes != nil, "an element below the limit is kept")
        parts.append(Part(offset: element.offset, bytes: element.bytes.map(Array.init) ?? []))
      }
    }
    require(scanner.count == parts.count, "the count is that of the elements handed out")
    structure = scanner.structure
  }

  /// Holds what was found against the file itself.
  func check(against file: UnsafeBufferPointer<UInt8>) {
    var end = 0
    for part in parts {
      require(part.offset >= end, "elements follow each other")
      end = part.offset + part.bytes.count
      require(
        end < file.count && file[part.offset..<end].elementsEqual(part.bytes),
        "an element is what stands at its place")
      require(
        file[end] == UInt8(ascii: ",") || file[end] == UInt8(ascii: "]"),
        "an element ends at a comma or a bracket")
    }
    switch structure {
    case .empty: require(parts.isEmpty, "an empty file has no elements")
    case .whole: require(file[end...].contains(UInt8(ascii: "]")), "a whole array is closed")
    case .truncated: break
    case .notAnArray(let offset): require(offset <= file.count, "a fault is inside of the file")
    }
  }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = UnsafeBufferPointer(start: start, count: count)
  let reference = Scan(file, inPiecesOf: 1)
  reference.check(against: file)
  for size in pieceSizes.dropFirst() {
    require(Scan(file, inPiecesOf: size) == reference, "pieces of \(size) give the same")
  }
  return 0
}
