import CanonicalJSON
import Testing

@testable import Models

@Suite(.timeLimit(.minutes(2))) struct ServedModelTests {
  @Test(arguments: [
    ("0=1", [AdapterScale(id: 0, scale: 1)]),
    ("0=0,3=0.5", [AdapterScale(id: 0, scale: 0), AdapterScale(id: 3, scale: 0.5)]),
    ("", nil), ("0", nil), ("0=", nil), ("=1", nil), ("-1=1", nil), ("0=1,0=1", nil), ("0=1,", nil),
    ("0=inf", nil), ("a=1", nil), ("0=1=1", nil),
  ])
  func `reads which adapters a request names`(text: String, adapters: [AdapterScale]?) {
    #expect(AdapterScale.list(text) == adapters)
  }

  private let question = ChatRequest(
    messages: [.init(role: .user, content: "Hallo")], seed: 7, temperature: 0, maxTokens: 9,
    reading: Reading(task: .draft, passages: [], claims: []))

  @Test func `names adapters in a request where they are set, and else nothing`() throws {
    let plain = try JSONParser.parse(ChatRequestBody.bytes(question, model: "m"))
    #expect(plain["lora"] == nil && plain["cache_prompt"] == nil)
    let adapted = try JSONParser.parse(
      ChatRequestBody.bytes(
        question, model: "m",
        adapters: [AdapterScale(id: 0, scale: 1), AdapterScale(id: 1, scale: 0)]))
    #expect(adapted["lora"] == [["id": 0, "scale": 1], ["id": 1, "scale": 0]])
    #expect(adapted["cache_prompt"] == false)
  }

  private func facts(_ models: String, _ props: String?, model: String?) async throws -> JSON? {
    try await LoopbackServer.run({ uri in
      switch uri {
      case "/v1/models": .reply([models])
      case "/props": props.map { .reply([$0]) } ?? .reply(status: 404, [])
      default: .reply(status: 404, [])
      }
    }) { server in
      try await OpenAIServer(endpoint: server.endpoint, model: model).withModel {
        try await $0.servedModel()
      }
    }
  }

  @Test func `tells the base of an adapter, and nothing of this machine or of today`() async throws
  {
    let models =
      #"{"data":[{"id":"/home/x/models/base","created":1,"max_model_len":64,"parent":null},"#
      + #"{"id":"tuned","created":2,"root":"/x/adapter","parent":"/home/x/models/base"}]}"#
    let base = try await facts(models, nil, model: "/home/x/models/base")
    #expect(base == ["name": "base", "max_model_len": 64])
    #expect(try await facts(models, nil, model: "tuned") == base)
    #expect(try await facts(models, nil, model: "another") == nil)
    let native = try await facts(
      #"{"data":[{"id":"m","created":9,"meta":{"n_params":5}}]}"#,
      #"{"build_info":"b1","model_path":"/x/y.gguf","chat_template":"{{x}}","total_slots":4}"#,
      model: nil)
    #expect(
      native == [
        "name": "m", "meta": ["n_params": 5], "build_info": "b1", "chat_template": "{{x}}",
        "model_path": "y.gguf",
      ])
  }
}
