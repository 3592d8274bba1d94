import NIOCore
import Synchronization

/// How many requests are worked on at once, how long each takes, and when any was here.
final class Slots: Sendable {
  private struct State {
    var free: Int
    var waiting: [@Sendable () -> Void] = []
    var present = 0
    var since = ContinuousClock.now
    var busy = Duration.zero
    var answers = 0
  }

  private let state: Mutex<State>
  private let time: TimeAmount

  init(_ count: Int, of time: TimeAmount) {
    self.state = Mutex(State(free: count))
    self.time = time
  }

  /// Seconds in which a request was here, and how many went.
  var report: (seconds: Double, answers: Int) {
    state.withLock { ($0.busy / .seconds(1), $0.answers) }
  }

  /// A request begins to come in.
  func enter() {
    state.withLock { state in
      if state.present == 0 { state.since = .now }
      state.present += 1
    }
  }

  /// Its answer is written.
  func leave() {
    state.withLock { state in
      state.present -= 1
      state.answers += 1
      if state.present == 0 { state.busy += .now - state.since }
    }
  }

  /// Calls `body` when a slot has been free for as long as an answer takes.
  func work(on loop: any EventLoop, _ body: @escaping @Sendable () -> Void) {
    guard time > .zero else { return body() }
    let isFree = state.withLock { state in
      guard state.free > 0 else {
        state.waiting.append { self.take(on: loop, body) }
        return false
      }
      state.free -= 1
      return true
    }
    if isFree { take(on: loop, body) }
  }

  private func take(on loop: any EventLoop, _ body: @escaping @Sendable () -> Void) {
    loop.scheduleTask(in: time) {
      let next = self.state.withLock { state in
        guard !state.waiting.isEmpty else {
          state.free += 1
          return nil as (@Sendable () -> Void)?
        }
        return state.waiting.removeFirst()
      }
      next?()
      body()
    }
  }
}
