/// The words of a direct message.
enum MessageText {
  /// By as much a text may grow; beyond that, addresses stay short.
  private static let mostGrowth = 1 << 16

  /// Puts the addresses that a message leads to in the place of the short ones, and takes those of its own pictures out.
  ///
  /// Exports give no indices here; a short address stands for itself wherever it is.
  static func replace(_ addresses: ParsedValue.Elements, in record: inout Record) {
    var (links, replacements): ([String], [[UInt8]: [UInt8]]) = ([], [:])
    for address in addresses {
      guard let short = address["url"]?.filledString else { continue }
      let expanded = address["expanded"]?.filledString ?? short
      let isPicture = !record.media.isEmpty && isOwnMedia(expanded)
      if !isPicture { links.append(expanded) }
      if isShort(Array(short.utf8)[...]), short.utf8.count <= 64 {
        replacements[Array(short.utf8)] = isPicture ? [] : Array(expanded.utf8)
      }
    }
    record.links = links.withoutRepeats
    record.text = text(record.text, replacing: replacements)
  }

  /// The text with what takes the place of each short address, without white space at either end.
  private static func text(_ text: String, replacing replacements: [[UInt8]: [UInt8]]) -> String {
    let bytes = Array(text.utf8)
    // The longest first: one may begin like another.
    let lengths = Set(replacements.keys.map(\.count)).sorted(by: >)
    var (result, index) = ([UInt8](), 0)
    while index < bytes.count {
      if isShort(bytes[index...]), result.count <= index + mostGrowth,
        let short = lengths.lazy.map({ Array(bytes[index...].prefix($0)) })
          .first(where: { replacements[$0] != nil })
      {
        result += replacements[short] ?? []
        index += short.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result.withUnsafeBufferPointer {
      String(decoding: TextRewriter.trimmed($0[...]), as: UTF8.self)
    }
  }

  /// What is served at an address of a message's media.
  static func mediaType(of address: String) -> String {
    address.contains("/dm_gif/")
      ? "animated_gif" : address.contains("/dm_video/") ? "video" : "photo"
  }

  private static func isShort(_ address: ArraySlice<UInt8>) -> Bool {
    address.starts(with: "https://t.co/".utf8) || address.starts(with: "http://t.co/".utf8)
  }

  private static func isOwnMedia(_ address: String) -> Bool {
    address.contains("/messages/media/")
  }
}
