import AsyncHTTPClient
import NIOCore
import SystemPackage

extension ModelError {
  /// The error of a request that got no answer, or the error itself where it is one of ours.
  init(transport error: any Error, endpoint: String) {
    switch error {
    case let error as ModelError: self = error
    case is CancellationError, HTTPClientError.cancelled as HTTPClientError:
      self = .unavailable(endpoint: endpoint, reason: "the request was cancelled")
    case let error as HTTPClientError:
      self = .unavailable(endpoint: endpoint, reason: ModelError.reason(of: error))
    case let error as IOError:
      let reason = Errno(rawValue: error.errnoCode)
      self = .unavailable(endpoint: endpoint, reason: "no connection (\(reason))")
    case _ where "\(type(of: error))".contains("SSL"):
      self = .unavailable(
        endpoint: endpoint,
        reason: "no encrypted connection: it speaks no TLS, or its certificate is not trusted here")
    default:
      // Only the type: the text of an unknown error may hold anything.
      self = .unavailable(endpoint: endpoint, reason: "no connection (\(type(of: error)))")
    }
  }

  private static func reason(of error: HTTPClientError) -> String {
    switch error {
    case .connectTimeout, .getConnectionFromPoolTimeout:
      "no connection within the time limit"
    case .readTimeout, .deadlineExceeded: "no answer within the time limit"
    case .remoteConnectionClosed: "the server closed the connection"
    default: "no connection (\(error.shortDescription))"
    }
  }
}
