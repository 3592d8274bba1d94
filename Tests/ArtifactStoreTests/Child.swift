import Foundation
import SystemPackage

/// Another process, which is killed with this object.
final class Child {
  private let process = Process()
  private let output = Pipe()

  init(_ arguments: [String], in directory: FilePath) throws {
    process.currentDirectoryURL = URL(fileURLWithPath: directory.string)
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // A process group of its own, so that what it started goes with it.
    process.arguments = ["setsid", "--wait"] + arguments
    process.standardOutput = output
    try process.run()
  }

  /// Waits until it has printed something.
  func waitForLine() throws { _ = try output.fileHandleForReading.read(upToCount: 1) }

  /// Kills it and waits until it is gone.
  func kill() throws {
    let children = try Child.descendants(of: process.processIdentifier)
    for child in children + [process.processIdentifier] { Foundation.kill(child, SIGKILL) }
    process.waitUntilExit()
    // The others are no children of ours: their end shows in the end of the pipe that they hold.
    _ = try output.fileHandleForReading.readToEnd()
  }

  deinit { if process.isRunning { try? kill() } }

  private static func descendants(of parent: pid_t) throws -> [pid_t] {
    let list = "/proc/\(parent)/task/\(parent)/children"
    let children = try String(contentsOfFile: list, encoding: .utf8).split(separator: " ")
      .compactMap { pid_t($0) }
    return try children + children.flatMap { try descendants(of: $0) }
  }
}
