import CanonicalJSON
import Foundation
import Models
import SystemPackage
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct CommandModelTests {
  private static let question = ChatRequest(
    messages: [.init(role: .user, content: "my words")],
    schema: .init(name: "s", schema: ["type": "object"]), seed: 7, temperature: 0.5, maxTokens: 9,
    reading: Reading(task: .critique(draft: "d"), passages: [], claims: []))

  /// A program in a folder that goes with the test.
  private final class Bench: Sendable {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    /// The folders of calls that are still there.
    var leftovers: [String] {
      ((try? FileManager.default.contentsOfDirectory(atPath: folder.path.string)) ?? [])
        .filter { $0.hasPrefix("call-") }
    }

    func model(
      _ command: String, name: String? = nil, limit: Duration = .seconds(60),
      allowedHosts: Set<String> = []
    ) -> CommandModel {
      CommandModel(
        command: command, name: name, limit: limit, allowedHosts: allowedHosts,
        workplace: .init(
          make: { [self] in
            let path = folder.path.appending("call-\(UInt64.random(in: 0...(.max)))")
            try FileManager.default.createDirectory(
              atPath: path.string, withIntermediateDirectories: false,
              attributes: [.posixPermissions: 0o700])
            return path
          }, remove: { try? FileManager.default.removeItem(atPath: $0.string) }))
    }
  }

  private func says(_ json: String) -> String { "cat <<'END'\n\(json)\nEND" }

  @Test func `gives the program a chat completion's request, and its own folder`() async throws {
    let bench = try Bench()
    let kept = bench.folder.path.appending("kept")
    let command = """
      cat >\(kept).json; { echo "$TKA_TASK $TKA_MODEL_CONTRACT $HF_HUB_OFFLINE"; \
      stat -c %a .; ls; pwd; } >\(kept).txt
      echo '{"content":"ok"}'
      """
    let response = try await bench.model(command, name: "m").answer(Self.question)
    #expect(response == ChatResponse(content: "ok", finishReason: .stop))
    let expected: JSON = [
      "model": "m", "seed": 7, "temperature": .double(0.5), "max_tokens": 9, "stream": false,
      "messages": [["role": "user", "content": "my words"]], "reasoning_effort": "none",
      "response_format": [
        "type": "json_schema",
        "json_schema": ["name": "s", "strict": true, "schema": ["type": "object"]],
      ],
    ]
    #expect(
      try JSONParser.parse(String(contentsOfFile: "\(kept).json", encoding: .utf8)) == expected)
    let told = try String(contentsOfFile: "\(kept).txt", encoding: .utf8)
      .split(separator: "\n").map(String.init)
    #expect(told.prefix(2) == ["critique tka.model-command/1 1", "700"])
    #expect(told.count == 3, "no file in the folder holds the request")
    #expect(told.last?.contains("/call-") == true)
    #expect(bench.leftovers.isEmpty, "the request is gone with its folder")
  }

  @Test(arguments: [
    (
      """
      {"content":"<think>hm</think>Good.","finish_reason":"length","model":"hermes",
       "session_id":"20250305_091523_a1b2c3","usage":{"prompt_tokens":3,"completion_tokens":4}}
      """,
      ChatResponse(
        content: "Good.", finishReason: .length, model: "hermes",
        sessionID: "20250305_091523_a1b2c3", promptTokens: 3, completionTokens: 4)
    ),
    (
      #"{"id":"c-1","choices":[{"message":{"content":"Good."},"finish_reason":"stop"}]}"#,
      ChatResponse(content: "Good.", finishReason: .stop, sessionID: "c-1")
    ),
    (
      """
      {"id":"c-1","session_id":"s-2",
       "choices":[{"message":{"content":"Good."},"finish_reason":"stop"}]}
      """,
      ChatResponse(content: "Good.", finishReason: .stop, sessionID: "s-2")
    ),
    (#"{"content":""}"#, ChatResponse(content: "", finishReason: .stop)),
    (#"{"content":"<think>hm"}"#, ChatResponse(content: "", finishReason: .length)),
  ])
  func `reads an answer in either form`(json: String, expected: ChatResponse) async throws {
    #expect(try await Bench().model(says(json)).answer(Self.question) == expected)
  }

  @Test(arguments: [
    "", "Good.", "[]", "{}", #"{"content":7}"#, #"{"choices":[]}"#, #"{"content":"a"} and more"#,
  ])
  func `calls what is no answer malformed, without a word of it`(text: String) async throws {
    let model = try Bench().model(says(text))
    await #expect {
      try await model.answer(Self.question)
    } throws: { error in
      guard case .malformed("tka.model.command", let reason) = error as? ModelError else {
        return false
      }
      return !reason.contains("Good")
    }
  }

  @Test(
    arguments: [
      ("exit 0", nil),
      (
        "exit 75",
        .unavailable(
          endpoint: "tka.model.command", reason: "it says that it cannot answer now (75)")
      ),
      (
        "no-such-program-here",
        .badEndpoint(
          "tka.model.command", reason: "the shell finds no such program (127)")
      ),
      (
        "echo my words >&2; exit 3",
        .refused(
          endpoint: "tka.model.command", status: 3,
          reason: "it failed; what it says of it on its standard error is not kept")
      ),
      (
        "kill -9 $$",
        .refused(
          endpoint: "tka.model.command", status: 137, reason: "signal 9 ended it")
      ),
      (
        #"echo '{"error":{"type":"context_length_exceeded","n_prompt_tokens":9,"n_ctx":8}}'"#,
        .contextExceeded(endpoint: "tka.model.command", promptTokens: 9, limit: 8)
      ),
      (
        #"echo '{"error":"my words"}'"#,
        .refused(
          endpoint: "tka.model.command", status: 500, reason: "no reason given")
      ),
      (
        #"echo '{"content":"a","remote_host":"https://ollama.com"}'"#,
        .notLocal(endpoint: "tka.model.command")
      ),
    ] as [(String, ModelError?)])
  func `makes an error of how it ends`(command: String, expected: ModelError?) async throws {
    let bench = try Bench()
    do {
      _ = try await bench.model(command).answer(Self.question)
      Issue.record("an answer came")
    } catch {
      if let expected { #expect(error == expected) }
      #expect(!"\(error)".contains("my words"))
    }
    #expect(bench.leftovers.isEmpty)
  }

  @Test func `survives a program that does not read what it is told`() async throws {
    let long = ChatRequest(
      messages: [.init(role: .user, content: String(repeating: "x", count: 1 << 20))], seed: 1,
      temperature: 0, maxTokens: 9, reading: Self.question.reading)
    let response = try await Bench().model(says(#"{"content":"ok"}"#)).answer(long)
    #expect(response.content == "ok")
  }

  @Test func `ends a program that takes too long, with all that it started`() async throws {
    let bench = try Bench()
    let pid = bench.folder.path.appending("pid")
    let model = bench.model(
      "sh -c 'echo $$ >\(pid); exec sleep 300' & wait", limit: .milliseconds(700))
    await #expect(
      throws: ModelError.refused(
        endpoint: "tka.model.command", status: 124, reason: "it took longer than 0 seconds")
    ) { try await model.answer(Self.question) }
    let child = try #require(
      Int32(
        String(contentsOfFile: pid.string, encoding: .utf8)
          .trimmingCharacters(in: .whitespacesAndNewlines)))
    var isThere = true
    for _ in 0..<200 where isThere {
      isThere = kill(child, 0) == 0 && !isZombie(child)
      if isThere { try await Task.sleep(for: .milliseconds(20)) }
    }
    #expect(!isThere)
    #expect(bench.leftovers.isEmpty)
  }

  @Test func `ends a program that writes without end`() async throws {
    await #expect(
      throws: ModelError.malformed(
        endpoint: "tka.model.command", reason: "an answer of over 32 MiB")
    ) { try await Bench().model("yes").answer(Self.question) }
  }

  @Test func `ends the program when it is cancelled`() async throws {
    let bench = try Bench()
    let started = bench.folder.path.appending("started").string
    let model = bench.model("touch \(started); sleep 300")
    let asking = Task { try await model.answer(Self.question) }
    while !FileManager.default.fileExists(atPath: started) {
      try await Task.sleep(for: .milliseconds(5))
    }
    asking.cancel()
    await #expect(throws: ModelError.self) { try await asking.value }
    #expect(bench.leftovers.isEmpty)
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "there is no python3"))
  func `is what the recipe makes of an agent's command line`() async throws {
    let bench = try Bench()
    let agent = bench.folder.path.appending("agent").string
    let script = """
      prompt=$2; test "$1" = -z && test "$3" = --usage-file || exit 3
      case $prompt in *"my words"*"by this schema"*) ;; *) exit 4;; esac
      echo '{"session_id":"20250305_091523_a1b2c3","model":"hermes","prompt_tokens":5}' >"$4"
      echo 'Notes.'
      """
    try script.write(toFile: agent, atomically: true, encoding: .utf8)
    var recipe = FilePath(#filePath)
    for _ in 0..<4 { recipe.removeLastComponent() }
    recipe.append("Examples/recipes/ask-agent.py")
    let model = bench.model("USAGE=1 /usr/bin/python3 '\(recipe)' sh '\(agent)' -z")
    let expected = ChatResponse(
      content: "Notes.\n", finishReason: .stop, model: "hermes",
      sessionID: "20250305_091523_a1b2c3", promptTokens: 5)
    #expect(try await model.answer(Self.question) == expected)
  }

  private func isZombie(_ process: Int32) -> Bool {
    guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
      return false
    }
    return stat.split(separator: ")").last?.hasPrefix(" Z") == true
  }
}
