import CanonicalJSON

extension Post {
  /// The object `entities`: what in the text is more than words, and where it stands.
  var entities: JSON {
    var entities = JSONObject([
      (
        "hashtags",
        .array(
          text.hashtags.map { ["text": .string($0.text), "indices": .indices($0.place)] })
      ),
      ("symbols", []),
      ("user_mentions", .array(text.mentions.map(Post.mentionEntity))),
      ("urls", .array(text.links.map(Post.linkEntity))),
    ])
    // Exports give only the first item here, and call a film a photo.
    if let first = media.first { entities["media"] = [mediaEntity(first, full: false)] }
    return .object(entities)
  }

  /// An item of `entities.media`, or with its true kind of `extended_entities.media`.
  func mediaEntity(_ media: Media, full isFull: Bool) -> JSON {
    let address = mediaAddress ?? ("", 0..<0)
    let page = "https://twitter.com/i/status/\(id)/photo/1"
    let image = "https://media.example.com/\(media.name).jpg"
    var entity = JSONObject([
      ("expanded_url", .string(page)),
      ("indices", .indices(address.place)),
      ("url", .string(address.short)),
      ("media_url", .string(image)),
      ("id_str", .digits(media.id)),
      ("id", .digits(media.id)),
      ("media_url_https", .string(image)),
      ("sizes", Post.mediaSizes),
      ("type", .string(isFull ? media.kind.rawValue : "photo")),
      ("display_url", .string("pic.example.com/\(media.name.prefix(10))")),
    ])
    if isFull, media.kind != .photo { entity["video_info"] = Post.videoInfo(of: media) }
    if isFull, let description = media.description {
      entity["ext_alt_text"] = .string(description)
    }
    return .object(entity)
  }

  private static func videoInfo(of media: Media) -> JSON {
    let address = JSON.string("https://media.example.com/\(media.name).mp4")
    // A moving picture has neither a length nor a rate.
    return media.kind == .animation
      ? [
        "aspect_ratio": ["4", "3"],
        "variants": [["bitrate": "0", "content_type": "video/mp4", "url": address]],
      ]
      : [
        "aspect_ratio": ["16", "9"], "duration_millis": "9300",
        "variants": [["bitrate": "832000", "content_type": "video/mp4", "url": address]],
      ]
  }

  /// An address without its scheme, at most 27 code points and an ellipsis.
  static func displayed(_ address: String) -> String {
    TweetText.cut(String(address.dropFirst("https://".count)), to: 28)
  }

  private static func mentionEntity(_ mention: (person: Person, place: Range<Int>)) -> JSON {
    [
      "name": .string(mention.person.name), "screen_name": .string(mention.person.handle),
      "indices": .indices(mention.place), "id_str": .string(mention.person.id),
      "id": .string(mention.person.id),
    ]
  }

  private static func linkEntity(
    _ link: (short: String, expanded: String, place: Range<Int>)
  ) -> JSON {
    [
      "url": .string(link.short), "expanded_url": .string(link.expanded),
      "display_url": .string(displayed(link.expanded)), "indices": .indices(link.place),
    ]
  }

  private static let mediaSizes: JSON = [
    "thumb": ["w": "150", "h": "150", "resize": "crop"],
    "large": ["w": "1536", "h": "2048", "resize": "fit"],
  ]
}
