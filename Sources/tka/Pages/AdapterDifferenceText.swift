internal import ArtifactStore
internal import CanonicalJSON
internal import Loop

/// The difference of two adapters, for people and for programs.
enum AdapterDifferenceText {
  /// Settings, tensors and layers that differ, or a line of counts; nothing where all is the same.
  static func text(_ difference: AdapterDifference, isShort: Bool) -> String {
    if difference.isEmpty { return "" }
    let added = difference.tensors.count { $0.before == nil }
    let removed = difference.tensors.count { $0.after == nil }
    let changed = difference.tensors.count - added - removed
    let counts =
      "tensors: \(difference.sameTensorCount) the same, \(added) added, \(changed) changed, "
      + "\(removed) removed\n"
    if isShort {
      return "\(difference.settings.count) settings, \(difference.files.count) other files; "
        + counts
    }
    let settings = difference.settings.map { setting in
      "~ \(Terminal.safe(setting.name)): \(value(setting.before)) to \(value(setting.after))\n"
    }
    let files = difference.files.map { "~ file \(Terminal.safe($0))\n" }
    return settings.joined() + files.joined() + counts
      + difference.tensors.compactMap(line).joined() + layers(difference)
  }

  private static func value(_ value: JSON?) -> String {
    value.map { Terminal.safe($0.canonicalText) } ?? "nothing"
  }

  /// A tensor that was added, removed or given another shape; the others are in the table of layers, or too many.
  private static func line(_ tensor: AdapterDifference.Tensor) -> String? {
    let name = Terminal.safe(tensor.name)
    switch (tensor.before, tensor.after) {
    case (nil, let after?): return Terminal.styled("+ \(name)", .green) + "  \(after)\n"
    case (let before?, nil): return Terminal.styled("- \(name)", .red) + "  \(before)\n"
    case (let before?, let after?):
      return Terminal.styled("~ \(name)", .yellow)
        + (before == after ? "  \(after)\n" : "  \(before) to \(after)\n")
    case (nil, nil): return nil
    }
  }

  private static func layers(_ difference: AdapterDifference) -> String {
    let layers = difference.layers.filter { $0.difference != 0 }
    if layers.isEmpty { return "" }
    return "\nchange of each layer: norm of the difference (norm before, after)\n"
      + Columns.text(
        layers.map { layer in
          (
            "  \(Terminal.safe(layer.name))",
            "\(Figures.text(layer.difference))  (\(Figures.text(layer.before)), "
              + "\(Figures.text(layer.after)))"
          )
        })
  }

  /// Everything, the layers that did not change too.
  static func json(_ difference: AdapterDifference) -> JSONObject {
    JSONObject([
      ("what", "adapter"), ("before", .string(difference.commits.before.hex)),
      ("after", .string(difference.commits.after.hex)),
      ("candidate_before", .string(difference.candidates.before)),
      ("candidate_after", .string(difference.candidates.after)),
      ("tensors_sha256_before", .string(difference.digests.before)),
      ("tensors_sha256_after", .string(difference.digests.after)),
      (
        "settings",
        .array(
          difference.settings.map {
            [
              "name": .string($0.name), "before": $0.before ?? .null,
              "after": $0.after ?? .null,
            ]
          })
      ), ("files", .array(difference.files.map(JSON.string))),
      (
        "tensors",
        .array(
          difference.tensors.map {
            [
              "name": .string($0.name), "before": $0.before.map(JSON.string) ?? .null,
              "after": $0.after.map(JSON.string) ?? .null,
            ]
          })
      ), ("same_tensors", .integer(difference.sameTensorCount)),
      (
        "layers",
        .array(
          difference.layers.map {
            [
              "name": .string($0.name), "before": AdapterText.number($0.before),
              "after": AdapterText.number($0.after),
              "difference": AdapterText.number($0.difference),
            ]
          })
      ),
    ])
  }
}
