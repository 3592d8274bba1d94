import CanonicalJSON
import NIOCore
import NIOHTTP1

/// Answers the requests of a connection, one after the other.
final class Connection: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let slots: Slots
  private var head: HTTPRequestHead?
  private var body: [UInt8] = []

  init(_ slots: Slots) { self.slots = slots }

  private var isChat: Bool { head?.uri.hasSuffix("/chat/completions") == true }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      self.head = head
      body = []
      if isChat { slots.enter() }
    case .body(let part): body += part.readableBytesView
    case .end: answer(on: context.channel)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

  private func answer(on channel: any Channel) {
    let staysOpen = head?.isKeepAlive == true
    guard isChat else {
      let (seconds, answers) = slots.report
      let isAsked = head?.uri == "/busy"
      let report: JSON = isAsked ? [.double(seconds), .integer(answers)] : [:]
      Connection.send(report, isAsked ? .ok : .notFound, on: channel, staysOpen: staysOpen)
      return
    }
    let (slots, body) = (slots, body)
    slots.work(on: channel.eventLoop) {
      Connection.send(Answer.to(body), .ok, on: channel, staysOpen: staysOpen)
        .whenComplete { _ in slots.leave() }
    }
  }

  @discardableResult private static func send(
    _ body: JSON, _ status: HTTPResponseStatus, on channel: any Channel, staysOpen: Bool
  ) -> EventLoopFuture<Void> {
    let bytes = body.canonicalBytes
    let headers: HTTPHeaders = [
      "Content-Type": "application/json", "Content-Length": "\(bytes.count)",
      "Connection": staysOpen ? "keep-alive" : "close",
    ]
    channel.write(
      HTTPServerResponsePart.head(
        HTTPResponseHead(version: .http1_1, status: status, headers: headers)), promise: nil)
    channel.write(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: bytes))), promise: nil)
    let sent = channel.writeAndFlush(HTTPServerResponsePart.end(nil))
    if !staysOpen { sent.whenComplete { _ in channel.close(promise: nil) } }
    return sent
  }
}
