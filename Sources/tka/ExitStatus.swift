/// What the program exits with.
enum ExitStatus: Int32 {
  case ok = 0
  /// Something differs, was not found, or should be looked at.
  case differs = 1
  case usage = 2
  /// Done in part: what was left out is listed.
  case partly = 3
  case act = 4
  /// The input cannot be read.
  case badInput = 5
  case notAStore = 10
  case locked = 11
  case wrongOwner = 12
  case newerFormat = 14
  case gateFail = 20
  case gateInconclusive = 21
  case gateRefused = 22
  case damage = 30
  case diskFull = 31
  case commandFailed = 40
  case later = 75
  case brokenPipe = 141
}
