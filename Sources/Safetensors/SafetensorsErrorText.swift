extension SafetensorsError: CustomStringConvertible {
  /// What is wrong, in one sentence.
  public var description: String {
    switch self {
    case .fileTooShort(let count):
      "the file is too short to be a safetensors file: it has \(bytes(count))"
    case .headerTooLong(let count):
      "the header has \(count) bytes; at most \(SafetensorsHeader.byteLimit) are allowed"
    case .headerBeyondEnd(let header, let file):
      "the header should have \(bytes(header)), but the whole file has \(bytes(file))"
    case .headerStart: "the header does not begin with {"
    case .headerJSON(let error): "the header is not strict JSON: \(error)"
    case .headerPadding(let offset):
      "the header's JSON ends at byte \(offset), and not only spaces follow it"
    case .metadata(nil): "the metadata is not an object"
    case .metadata(let key?): "the metadata under \(shown(key)) is not text"
    case .tensor(let name, let fault): fault.sentence(about: shown(name))
    case .wrongDataSize(let count, let expected):
      count < expected
        ? "the tensors need \(bytes(expected)), but only \(count) follow the header"
        : "the file goes on for \(bytes(count - expected)) after the last tensor"
    case .endsEarly(let count, let expected):
      "the file ended after \(count) of \(bytes(expected))"
    case .goesOn(let expected): "the file goes on after \(bytes(expected)), where it should end"
    case .repeated(let name): "the name \(shown(name)) is given twice"
    case .reservedName: "no tensor can be named \(SafetensorsHeader.metadataKey)"
    }
  }
}

extension SafetensorsError.TensorFault {
  fileprivate func sentence(about name: String) -> String {
    switch self {
    case .members:
      "tensor \(name) must have dtype, shape and data_offsets, and nothing else"
    case .type: "tensor \(name) has a dtype that is not text"
    case .shape: "tensor \(name) has a shape that is not a list of whole numbers"
    case .offsets:
      "tensor \(name) has data_offsets that are not two whole numbers, the smaller one first"
    case .unknownType(let type): "tensor \(name) is of the type \(shown(type)), which is not known"
    case .tooLarge: "tensor \(name) is too large for any memory"
    case .partialByte: "tensor \(name) does not end at a whole byte"
    case .wrongSize(let count, let expected):
      "tensor \(name) has \(bytes(count)), but its shape and type need \(expected)"
    case .hole(let begin, let expected):
      "tensor \(name) begins at byte \(begin) of the data instead of \(expected), which leaves a hole"
    case .overlap(let begin, let expected):
      "tensor \(name) begins at byte \(begin) of the data, where another one ends only at \(expected)"
    case .absent: "there is no tensor \(name)"
    case .wrongType(let type, let expected): "tensor \(name) is of type \(type), not \(expected)"
    }
  }
}

private func bytes(_ count: Int) -> String { count == 1 ? "1 byte" : "\(count) bytes" }

/// A name from a file as a person may see it: short, in quotes, and without anything that a terminal
/// would take for a command or that would turn the line around.
func shown(_ name: String) -> String {
  let limit = 100
  var text = String.UnicodeScalarView()
  for scalar in name.unicodeScalars.prefix(limit) {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      text.append("\u{FFFD}")
    default: text.append(scalar)
    }
  }
  if name.unicodeScalars.dropFirst(limit).first != nil { text.append("\u{2026}") }
  return "\"" + String(text) + "\""
}
