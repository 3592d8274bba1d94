/// Files of tensors, as small as they can be.
public enum SmallTensors {
  /// A `.safetensors` file that holds one tensor: the bytes of a text, which end the file.
  public static func file(saying text: String) -> [UInt8] {
    let data = Array(text.utf8)
    let json =
      #"{"text":{"dtype":"U8","shape":[\#(data.count)],"data_offsets":[0,\#(data.count)]}}"#
    let header = Array(json.utf8)
    let length = (0..<8).map { UInt8(truncatingIfNeeded: header.count >> (8 * $0)) }
    return length + header + data
  }
}
