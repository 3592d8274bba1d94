import CanonicalJSON
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Models

@Suite(.timeLimit(.minutes(1))) struct IsolationTests {
  @Test func `carries what is asked and answered over a socket, and counts it`() async throws {
    let folder = try TemporaryFolder()
    let socket = folder.path.appending("b.sock").string
    try await FaultServer.run({ request, _ in
      request.uri == "/v1/chat/completions" ? FaultServer.Step.goodDay : nil
    }) { server in
      let behind = try OpenAIServer(endpoint: server.endpoint)
      let (trial, traffic) = try await SocketBridge.run(at: socket, to: behind) { bridge, address in
        let asked = try OpenAIServer(endpoint: address)
        #expect(asked.reach == "socket")
        let trial = await asked.withModel { await PassTrial(asking: $0) }
        return (trial, bridge.traffic)
      }
      #expect(trial.isWhole)
      #expect(trial == PassTrial(trial.json))
      #expect(server.calls == 2)
      #expect(traffic.connections == 2)
      #expect(traffic.sent > server.requests.reduce(0) { $0 + $1.body.utf8.count })
      #expect(traffic.received > 100)
    }
  }

  @Test func `carries a fault as a fault`() async throws {
    for fault in [Fault.resetInTheStream, .closedInTheStream, .errorAsPlainText] {
      let folder = try TemporaryFolder()
      let socket = folder.path.appending("b.sock").string
      try await FaultServer.run({ _, _ in fault.steps }) { server in
        let behind = try OpenAIServer(endpoint: server.endpoint)
        let trial = try await SocketBridge.run(at: socket, to: behind) { _, address in
          try await OpenAIServer(endpoint: address).withModel { await PassTrial(asking: $0) }
        }
        #expect(!trial.isWhole)
        #expect(trial == PassTrial(trial.json))
      }
    }
  }

  @Test(arguments: ["https://127.0.0.1:1/v1", "unix:///run/a.sock", "http://gpu.lan/v1"])
  func `ends at no other place than a plain port of this machine`(endpoint: String) async throws {
    let server = try OpenAIServer(endpoint: endpoint, allowedHosts: ["gpu.lan"])
    await #expect(throws: ModelError.self) {
      try await SocketBridge.run(at: "/nowhere/b.sock", to: server) { _, _ in }
    }
  }

  @Test func `sees the loopback device of a machine that is not isolated`() {
    let view = NetworkView.current()
    #expect(view.devices.contains("lo"))
    #expect(view.reachable.contains("127.0.0.1"))
    #expect(!view.isEmpty)
  }

  @Test func `speaks to an allowed host at the address that its name has`() async throws {
    let name = ProcessInfo.processInfo.hostName.lowercased()
    try await FaultServer.run({ request, _ in
      request.uri == "/v1/chat/completions" ? FaultServer.Step.goodDay : nil
    }) { server in
      let endpoint = server.endpoint.replacing("127.0.0.1", with: name)
      guard name != "localhost",
        let allowed = try? OpenAIServer(endpoint: endpoint, allowedHosts: [name]),
        await allowed.address() == "127.0.0.1"
      else { return }
      let trial = await allowed.withModel { await PassTrial(asking: $0) }
      #expect(trial.isWhole)
      #expect(allowed.reach == "allowed host \(name)")
      let found = try #require(await Probe.look(at: [allowed]).first)
      #expect(found.whereabouts.address == "127.0.0.1")
      #expect(!found.whereabouts.isLocal)
    }
  }

  @Test func `looks up no name of this machine, and none that was not allowed`() async throws {
    #expect(await (try OpenAIServer(endpoint: "http://localhost:1/v1")).address() == nil)
    #expect(await (try OpenAIServer(endpoint: "http://127.0.0.1:1/v1")).address() == nil)
    let nobody = try OpenAIServer(
      endpoint: "http://no-such-host.invalid/v1", allowedHosts: ["no-such-host.invalid"])
    #expect(await nobody.address() == nil)
    let trial = await nobody.withModel { await PassTrial(asking: $0) }
    #expect(!trial.isWhole)
  }
}
