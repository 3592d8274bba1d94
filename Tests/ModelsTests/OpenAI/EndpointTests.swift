import Testing

@testable import Models

@Suite struct EndpointTests {
  @Test(arguments: [
    ("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1/chat", "http://127.0.0.1:8080/health"),
    ("http://127.0.0.1:8080/v1/", "http://127.0.0.1:8080/v1/chat", "http://127.0.0.1:8080/health"),
    ("http://127.0.0.1", "http://127.0.0.1/chat", "http://127.0.0.1/health"),
    ("HTTP://[::1]:1/a/v1", "http://[::1]:1/a/v1/chat", "http://[::1]:1/a/health"),
    (
      "unix:///run/a b.sock".replacing(" ", with: "_"), "http+unix://%2Frun%2Fa_b.sock/v1/chat",
      "http+unix://%2Frun%2Fa_b.sock/health"
    ),
    (
      "http+unix://%2Frun%2Fm%20.sock/api/v1", "http+unix://%2Frun%2Fm%20.sock/api/v1/chat",
      "http+unix://%2Frun%2Fm%20.sock/api/health"
    ),
  ])
  func `addresses the API and what lies beside it`(text: String, api: String, beside: String) throws
  {
    let endpoint = try Endpoint(text)
    #expect(endpoint.url("/chat") == api)
    #expect(endpoint.urlBesideAPI("/health") == beside)
  }
}
