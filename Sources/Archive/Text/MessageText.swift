/// The words of a direct message.
enum MessageText {
  /// Puts the addresses that a message leads to in the place of the short ones, and takes those of its own pictures out.
  ///
  /// Exports give no indices here; a short address stands for itself wherever it is.
  static func replace(_ addresses: ParsedValue.Elements, in record: inout Record) {
    var links: [String] = []
    for address in addresses {
      guard let short = address["url"]?.filledString else { continue }
      let expanded = address["expanded"]?.filledString ?? short
      let isPicture = !record.media.isEmpty && isOwnMedia(expanded)
      if !isPicture { links.append(expanded) }
      record.text = record.text.replacing(short, with: isPicture ? "" : expanded)
    }
    record.text = trimmed(record.text)
    record.links = links.withoutRepeats
  }

  /// What is served at an address of a message's media.
  static func mediaType(of address: String) -> String {
    address.contains("/dm_gif/")
      ? "animated_gif" : address.contains("/dm_video/") ? "video" : "photo"
  }

  private static func isOwnMedia(_ address: String) -> Bool {
    address.contains("/messages/media/")
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    return text.withUTF8 { String(decoding: TextRewriter.trimmed($0[...]), as: UTF8.self) }
  }
}

extension String {
  /// The text with another in the place of one, wherever its bytes stand.
  fileprivate func replacing(_ part: String, with other: String) -> String {
    let (whole, part) = (Array(utf8), Array(part.utf8))
    guard !part.isEmpty, whole.count >= part.count else { return self }
    var (result, index) = ([UInt8](), 0)
    while index < whole.count {
      if whole[index...].starts(with: part) {
        result += other.utf8
        index += part.count
      } else {
        result.append(whole[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
