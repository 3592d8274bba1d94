import Foundation

/// The reference implementation, where a python of this machine has it.
///
/// The python is `TKA_TEST_PYTHON`, or the `python3` of the path.
enum Reference {
  /// True when `safetensors` and `numpy` can be imported.
  static let isInstalled =
    (try? run("import safetensors.numpy, sys; sys.stdout.write('yes')")) == Array("yes".utf8)

  /// Runs a script to its end and returns what it printed; throws where it failed.
  static func run(_ script: String, input: [UInt8] = []) throws -> [UInt8] {
    let python = ProcessInfo.processInfo.environment["TKA_TEST_PYTHON"] ?? "python3"
    let (process, stdin, stdout) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, "-c", script]
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The scripts read all of their input before they print anything.
    try stdin.fileHandleForWriting.write(contentsOf: Data(input))
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    return Array(output)
  }

  /// A script that failed.
  struct Failure: Error {
    let status: Int32
  }
}
