/// Why no answer came.
public enum ModelError: Error, Hashable, Sendable {
  /// The server is not there, or the connection to it broke; asking later may help.
  case unavailable(endpoint: String, reason: String)
  /// The server is there, but is loading or busy; asking later may help, and not before
  /// `retryAfter` has passed where the server says so.
  ///
  /// A ``PatientModel`` never throws it: what it has waited for in vain is `unavailable`.
  case busy(endpoint: String, reason: String, retryAfter: Duration?)
  /// The server refused the request; asking again the same way will not help.
  case refused(endpoint: String, status: Int, reason: String)
  /// The prompt does not fit into the server's context, with the numbers of tokens that it names;
  /// only a shorter prompt will help.
  case contextExceeded(endpoint: String, promptTokens: Int?, limit: Int?)
  /// What came back is not an answer in the expected form.
  case malformed(endpoint: String, reason: String)
  /// The endpoint is not on this machine and was not allowed by name.
  case notLocal(endpoint: String)
  /// The endpoint is not an address that can be used.
  case badEndpoint(String, reason: String)
}
