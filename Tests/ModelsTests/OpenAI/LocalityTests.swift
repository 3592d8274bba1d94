import Models
import Testing

@Suite struct LocalityTests {
  @Test(arguments: [
    "http://127.0.0.1:8080/v1", "http://127.8.9.10/v1", "http://localhost:1234/v1",
    "http://LOCALHOST:1234/v1", "http://[::1]:8080/v1", "https://localhost/v1",
    "unix:///run/model.sock", "http+unix://%2Frun%2Fmodel.sock/v1", "http://127.0.0.1:8080",
  ])
  func `takes an endpoint on this machine`(endpoint: String) throws {
    _ = try OpenAIServer(endpoint: endpoint)
  }

  @Test(arguments: [
    "http://example.org/v1", "https://192.168.1.5:8080/v1", "http://10.0.0.1/v1",
    "http://localhost.example.org/v1", "http://127.0.0.1.example.org/v1", "http://localhost./v1",
    "http://127.1/v1", "http://0177.0.0.1/v1", "http://127.0.0.01/v1", "http://0.0.0.0/v1",
    "http://2130706433/v1", "http://[::ffff:127.0.0.1]/v1", "http://[fe80::1]/v1",
    "http://127.0.0.256/v1", "http://128.0.0.1/v1",
  ])
  func `refuses an endpoint elsewhere`(endpoint: String) {
    #expect(throws: ModelError.notLocal(endpoint: endpoint)) {
      try OpenAIServer(endpoint: endpoint)
    }
  }

  @Test func `takes a host elsewhere that is allowed by name`() throws {
    _ = try OpenAIServer(
      endpoint: "https://Models.Example.org/v1", allowedHosts: ["models.example.org"])
    #expect(throws: ModelError.notLocal(endpoint: "https://other.example.org/v1")) {
      try OpenAIServer(
        endpoint: "https://other.example.org/v1", allowedHosts: ["models.example.org"])
    }
  }

  @Test(arguments: [
    "", "127.0.0.1:8080", "ftp://127.0.0.1/", "http://", "http:///v1", "http://127.0.0.1:0/v1",
    "http://127.0.0.1:65536/v1", "http://127.0.0.1:/v1", "http://127.0.0.1:80:80/v1",
    "http://[::1/v1", "http://[::1]x/v1", "http://[localhost]/v1", "http://127.0.0.1/v1?key=1",
    "http://127.0.0.1/v1#a", "http://127.0.0.1\\@example.org/", "http://127.0.0.1/%2e%2e/",
    "http://127.0.0.1/v 1", "http://127.0.0.1\n/v1", "unix://relative.sock", "unix:///",
    "http+unix://%2Frun%2/v1", "http+unix://%00/v1", "http://ex\u{E4}mple.org/v1",
  ])
  func `refuses an address that is none`(endpoint: String) {
    #expect {
      try OpenAIServer(endpoint: endpoint)
    } throws: { error in
      guard case .badEndpoint = error as? ModelError else { return false }
      return true
    }
  }

  @Test func `never repeats a password of an address`() {
    #expect {
      try OpenAIServer(endpoint: "http://me:secret@127.0.0.1/v1")
    } throws: { error in
      guard case .badEndpoint(let shown, _) = error as? ModelError else { return false }
      return !shown.contains("secret")
    }
  }

  @Test(arguments: ["gpt-oss:120b-cloud", "kimi:cloud", "Kimi:CLOUD"])
  func `refuses a cloud model behind a local server`(model: String) throws {
    #expect(throws: ModelError.notLocal(endpoint: "http://127.0.0.1:11434/v1")) {
      try OpenAIServer(endpoint: "http://127.0.0.1:11434/v1", model: model)
    }
    _ = try OpenAIServer(
      endpoint: "http://127.0.0.1:11434/v1", model: model, allowedHosts: ["ollama.com"])
  }

  @Test func `refuses a key that could end a header`() {
    #expect(throws: ModelError.self) {
      try OpenAIServer(endpoint: "http://127.0.0.1/v1", apiKey: "a\r\nX-Other: b")
    }
  }
}
