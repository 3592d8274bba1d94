internal import ArgumentParser
internal import CanonicalJSON

/// How a verb that reads shows what it read.
struct OutputOptions: ParsableArguments {
  @Flag(name: .customLong("json"), help: "Print one JSON document and nothing else.")
  var isJSON = false

  /// Prints the JSON document of a verb, whose schema is `tka.<verb>/1`, or the text for people.
  func print(_ verb: String, _ json: @autoclosure () -> JSONObject, _ text: () throws -> String)
    throws
  {
    guard isJSON else { return try Terminal.write(text()) }
    var document = json()
    document["schema"] = .string("tka.\(verb)/1")
    try Terminal.write(JSON.object(document).canonicalLine)
  }
}
