import Safetensors

/// A file put together by hand, right or wrong.
func rawFile(_ header: String, data: [UInt8] = [], length: UInt64? = nil) -> [UInt8] {
  let length = length ?? UInt64(header.utf8.count)
  return (0..<8).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) } + Array(header.utf8) + data
}

/// A file put together by hand, with a number of zero bytes for data.
func rawFile(_ header: String, dataByteCount: Int) -> [UInt8] {
  rawFile(header, data: Array(repeating: 0, count: dataByteCount))
}

/// The entry of a header, as the reference implementation writes it.
func entry(_ name: String, _ type: String, _ shape: [Int], _ begin: Int, _ end: Int) -> String {
  let dimensions = shape.map(String.init).joined(separator: ",")
  return
    #""\#(name)":{"dtype":"\#(type)","shape":[\#(dimensions)],"data_offsets":[\#(begin),\#(end)]}"#
}

/// What a scan made of a file: the header, and the bytes that came for each tensor, in order.
struct Scanned: Equatable {
  var header: SafetensorsHeader
  var tensors: [TensorEntry] = []
  var bytes: [[UInt8]] = []

  /// Scans a file in pieces of one length.
  init(_ file: [UInt8], pieceLength: Int, byteCount: Int? = nil) throws(SafetensorsError) {
    var scan = try SafetensorsScan(byteCount: byteCount ?? file.count)
    var (tensors, bytes): ([TensorEntry], [[UInt8]]) = ([], [])
    var rest = file[...]
    while !rest.isEmpty {
      for part in try scan.feed(rest.prefix(pieceLength)) {
        if part.isFirst {
          tensors.append(part.tensor)
          bytes.append([])
        }
        bytes[bytes.count - 1] += part.bytes
      }
      rest = rest.dropFirst(pieceLength)
    }
    self.header = try scan.finish()
    self.tensors = tensors
    self.bytes = bytes
  }
}

/// What a file is refused for, or nil where it is read; the whole file and the scan must agree.
func refusal(of file: [UInt8], pieceLength: Int = 7) -> (
  whole: SafetensorsError?, scan: SafetensorsError?
) {
  var (whole, scan): (SafetensorsError?, SafetensorsError?)
  do throws(SafetensorsError) { _ = try SafetensorsFile(decoding: file) } catch { whole = error }
  do throws(SafetensorsError) { _ = try Scanned(file, pieceLength: pieceLength) } catch {
    scan = error
  }
  return (whole, scan)
}
