/// Ends the program where something does not hold that must, which libFuzzer keeps as a find.
///
/// Unlike `precondition` it says what it was in an optimised build as well.
public func require(
  _ holds: @autoclosure () -> Bool, _ what: @autoclosure () -> String,
  file: StaticString = #file, line: UInt = #line
) {
  guard !holds() else { return }
  fatalError("does not hold: \(what())", file: file, line: line)
}
