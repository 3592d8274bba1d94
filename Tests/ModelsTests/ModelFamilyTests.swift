import Testing

@testable import Models

@Suite struct ModelFamilyTests {
  @Test(arguments: [
    ("Qwen2.5-7B-Instruct-Q4_K_M.gguf", ["qwen"]), ("qwen3:8b", ["qwen"]), ("QwQ-32B", ["qwen"]),
    ("meta-llama/Llama-3.2-3B", ["llama"]), ("llama3.1", ["llama"]), ("TinyLlama-1.1B", ["llama"]),
    ("DeepSeek-R1-Distill-Qwen-7B", ["deepseek", "qwen"]), ("Mixtral-8x7B", ["mistral"]),
    ("phi-4", ["phi"]), ("gemma-3-12b-it", ["gemma"]), ("gpt-oss-20b", ["gpt"]),
    ("Yi-34B", ["yi"]), ("c4ai-command-r", ["command"]), ("default", []), ("", []),
    ("philosopher-7b", []), ("my-model", []),
  ])
  func `tells the families that a name names`(name: String, families: [String]) {
    #expect(ModelFamily.all(in: name) == Set(families))
  }
}
