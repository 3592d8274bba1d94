internal import ArgumentParser
internal import CAllocator
internal import Dispatch
internal import Glibc
internal import Synchronization
internal import SystemPackage

/// Where the program begins: parses, runs one verb, and turns whatever it throws into a message
/// and an exit code.
@main
enum Main {
  static func main() {
    // What is written is for its owner alone.
    umask(0o077)
    // Large blocks, such as months of an archive, are of no use to what comes after them.
    tka_return_blocks(4 << 20)
    do {
      var command = try CommandLineParser.parse(Array(CommandLine.arguments.dropFirst()))
      if let command = command as? any AsyncParsableCommand { run(command) }
      // Without tasks: the threads that serve them take as long to start as most of these take in all.
      try command.run()
      end(0)
    } catch {
      end(Failure.report(error))
    }
  }

  /// Runs what asks models and starts programs, and ends with it.
  private static func run(_ command: any AsyncParsableCommand) -> Never {
    // One task has it, and nobody else any more.
    nonisolated(unsafe) var command = command
    let work = Task { () -> Int32 in
      do {
        try await command.run()
        return 0
      } catch {
        return Failure.report(error)
      }
    }
    let signals = [SIGINT, SIGTERM].map { cancelling(work, on: $0) }
    Task {
      let code = await work.value
      withExtendedLifetime(signals) {}
      end(received.withLock { $0 } ?? code)
    }
    dispatchMain()
  }

  /// Threads of the pool may still be ending: nothing is torn down under them.
  private static func end(_ code: Int32) -> Never {
    fflush(nil)
    _exit(code)
  }

  /// 128 and the number of the signal that ended the work.
  private static let received = Mutex<Int32?>(nil)

  /// Cancels the work on a signal, so that the commands it started end with it.
  private static func cancelling(
    _ work: Task<Int32, Never>, on number: Int32
  ) -> any DispatchSourceSignal {
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      let isFirst = received.withLock { code in
        defer { code = 128 + number }
        return code == nil
      }
      // The store survives an end at any moment; a second signal does not wait.
      guard isFirst else { _exit(128 + number) }
      work.cancel()
      DispatchQueue.global().asyncAfter(deadline: .now() + 15) { _exit(128 + number) }
    }
    source.resume()
    return source
  }
}
