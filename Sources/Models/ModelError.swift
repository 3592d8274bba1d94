/// Why no answer came.
public enum ModelError: Error, Hashable, Sendable {
  /// The server is not there, is loading or is busy; asking later may help.
  case unavailable(endpoint: String, reason: String)
  /// The server refused the request; asking again the same way will not help.
  case refused(endpoint: String, status: Int, reason: String)
  /// The prompt is longer than what the model can take in, in tokens, where the server says so.
  case contextExceeded(endpoint: String, promptTokens: Int?, limit: Int?)
  /// What came back is not an answer in the expected form.
  case malformed(endpoint: String, reason: String)
  /// The endpoint is not on this machine and was not allowed by name.
  case notLocal(endpoint: String)
  /// The endpoint is not an address that can be used.
  case badEndpoint(String, reason: String)
}
