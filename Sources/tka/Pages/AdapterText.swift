internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// One adapter and what it changes, for people and for programs.
enum AdapterText {
  /// What it is, then its layers, then what else it holds.
  static func page(_ adapter: AdapterSummary) -> Page {
    Page(json(adapter), text(adapter))
  }

  private static func text(_ adapter: AdapterSummary) -> String {
    let configuration = adapter.configuration
    var rows = [
      ("adapter", Terminal.safe(adapter.candidate)), ("method", method(adapter.method)),
      ("base", configuration?.base.map(Terminal.safe) ?? "not named"),
    ]
    if adapter.method == .ranker { rows.removeLast() }
    if let kind = configuration?.kind, adapter.method == .other {
      rows.append(("kind", Terminal.safe(kind)))
    }
    if !adapter.ranks.isEmpty {
      rows.append(("rank", adapter.ranks.map(String.init).joined(separator: ", ")))
    }
    if let alpha = configuration?.alpha { rows.append(("alpha", JSON.double(alpha).canonicalText)) }
    if !adapter.modules.isEmpty {
      rows.append(("modules", adapter.modules.map(Terminal.safe).joined(separator: ", ")))
    }
    rows.append(
      (
        "tensors",
        "\(adapter.tensorCount), \(adapter.parameterCount) parameters, "
          + adapter.types.joined(separator: ", ")
      ))
    rows.append(("digest", Terminal.safe(adapter.tensorsDigest)))
    if let norm = adapter.norm { rows.append(("norm", "\(Figures.text(norm)) over all layers")) }
    let notes = adapter.notes.map { "note: \(text($0))\n" }.joined()
    return Columns.text(rows) + layers(adapter) + notes
  }

  private static func layers(_ adapter: AdapterSummary) -> String {
    var text = ""
    if !adapter.layers.isEmpty {
      text += "\nchange of each layer (norm of scale B A)\n"
      text += Columns.text(
        adapter.layers.map { layer in
          let experts = layer.experts == 1 ? "" : "\(layer.experts) times "
          let shape = "\(experts)\(layer.output) x \(layer.input), rank \(layer.rank)"
          return ("  \(Terminal.safe(layer.name))", "\(Figures.text(layer.norm))  \(shape)")
        })
    }
    if !adapter.others.isEmpty {
      text += "\n\(adapter.layers.isEmpty ? "" : "other ")tensors (norm)\n"
      text += Columns.text(
        adapter.others.map { tensor in
          let shape = tensor.shape.map(String.init).joined(separator: " x ")
          return ("  \(Terminal.safe(tensor.name))", "\(Figures.text(tensor.norm))  \(shape)")
        })
    }
    return text
  }

  private static func method(_ method: AdapterConfiguration.Method) -> String {
    switch method {
    case .peftLoRA: "PEFT LoRA"
    case .peftDoRA: "PEFT DoRA"
    case .mlxLoRA: "mlx LoRA"
    case .mlxDoRA: "mlx DoRA"
    case .ranker: "ranker"
    case .other: "other"
    }
  }

  private static func text(_ note: AdapterSummary.Note) -> String {
    switch note {
    case .noConfiguration:
      "there is no adapter_config.json that can be read, so neither PEFT nor mlx can load it"
    case .noBase: "adapter_config.json does not name the base model, and an adapter fits no other"
    case .localPath(let name):
      "\(Terminal.safe(name)) in adapter_config.json is a path of the machine that trained it"
    case .idleLayers(let count): "\(count) layers are changed by nothing"
    }
  }

  private static func json(_ adapter: AdapterSummary) -> JSONObject {
    let configuration = adapter.configuration
    return JSONObject([
      ("candidate_id", .string(adapter.candidate)), ("commit", .string(adapter.commit.hex)),
      ("tensors_sha256", .string(adapter.tensorsDigest)),
      ("method", .string(adapter.method.rawValue)),
      ("kind", configuration?.kind.map(JSON.string) ?? .null),
      ("base_model", configuration?.base.map(JSON.string) ?? .null),
      ("rank", configuration?.rank.map(JSON.integer) ?? .null),
      ("alpha", configuration?.alpha.map(JSON.double) ?? .null),
      ("target_modules", .array((configuration?.modules ?? []).map(JSON.string))),
      ("modules", .array(adapter.modules.map(JSON.string))),
      ("ranks", .array(adapter.ranks.map(JSON.integer))),
      ("types", .array(adapter.types.map(JSON.string))),
      ("tensors", .integer(adapter.tensorCount)),
      ("parameters", .integer(adapter.parameterCount)), ("norm", number(adapter.norm)),
      ("layers", .array(adapter.layers.map(json))),
      (
        "other_tensors",
        .array(
          adapter.others.map { tensor in
            [
              "name": .string(tensor.name), "shape": .array(tensor.shape.map(JSON.integer)),
              "norm": number(tensor.norm),
            ]
          })
      ), ("notes", .array(adapter.notes.map { .string(text($0)) })),
    ])
  }

  private static func json(_ layer: AdapterSummary.Layer) -> JSON {
    [
      "name": .string(layer.name), "rank": .integer(layer.rank), "in": .integer(layer.input),
      "out": .integer(layer.output), "experts": .integer(layer.experts),
      "scale": number(layer.scale), "norm": number(layer.norm),
    ]
  }

  /// A number with all its digits, or null.
  static func number(_ value: Double?) -> JSON { value.map(JSON.double) ?? .null }
}
