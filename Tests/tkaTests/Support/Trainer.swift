import CanonicalJSON
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The python with torch, trl and peft that `TKA_TEST_TRAINER` names.
enum Trainer {
  static let python = ProcessInfo.processInfo.environment["TKA_TEST_TRAINER"] ?? ""

  /// True when it is there; whether the packages are is said by the tests.
  static let isInstalled = FileManager.default.isExecutableFile(atPath: python)

  /// The recipe for TRL and PEFT.
  static let recipe = FilePath(#filePath).removingLastComponent().removingLastComponent()
    .removingLastComponent().removingLastComponent()
    .appending(FilePath("Examples/recipes/train-trl.py").components).string

  /// Runs a script to its end and returns the JSON that it printed last.
  @discardableResult
  private static func run(_ script: String, _ arguments: [String]) throws -> JSON {
    let folder = try TemporaryFolder()
    let result = try Program.run(
      ["HF_HUB_OFFLINE=1", "TRANSFORMERS_VERBOSITY=error", python, "-c", script] + arguments,
      in: folder.path)
    try #require(result.status == 0, "\(result.error)")
    return try JSONParser.parse(Array((result.output.split(separator: "\n").last ?? "").utf8))
  }

  /// Writes a tiny model of random weights, and a tokenizer that knows bytes.
  static func makeBase(at path: FilePath, from desk: Desk) throws {
    try run(
      """
      import sys
      from tokenizers import Tokenizer, decoders, models, pre_tokenizers
      from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast, set_seed
      alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
      words = {word: place for place, word in enumerate(["<s>", "</s>", "<pad>"] + alphabet)}
      tokens = Tokenizer(models.BPE(vocab=words, merges=[]))
      tokens.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
      tokens.decoder = decoders.ByteLevel()
      PreTrainedTokenizerFast(
          tokenizer_object=tokens, bos_token="<s>", eos_token="</s>", pad_token="<pad>"
      ).save_pretrained(sys.argv[1])
      set_seed(1234)
      LlamaForCausalLM(
          LlamaConfig(
              vocab_size=len(words), hidden_size=32, intermediate_size=64, num_hidden_layers=2,
              num_attention_heads=4, num_key_value_heads=2, max_position_embeddings=4096,
              bos_token_id=0, eos_token_id=1, pad_token_id=2,
          )
      ).float().save_pretrained(sys.argv[1])
      print("{}")
      """, [path.string])
  }

  /// Loads an adapter with peft, and holds its tensors against the files that were trained.
  ///
  /// - Returns: Whether the files are the same bytes (`same_bytes`), how many tensors in the model are those of the file
  ///   (`same_tensors`), and the norm of every layer's change (`norms`).
  static func load(_ path: FilePath, kept: FilePath, on base: FilePath) throws -> JSON {
    try run(
      """
      import json, sys, torch
      from peft import PeftModel, get_peft_model_state_dict
      from safetensors.torch import load_file
      from transformers import LlamaForCausalLM
      path, kept, base = sys.argv[1:]
      names = ["adapter_config.json", "adapter_model.safetensors"]
      same = all(open(f"{path}/{n}", "rb").read() == open(f"{kept}/{n}", "rb").read() for n in names)
      trained = load_file(f"{kept}/adapter_model.safetensors")
      model = PeftModel.from_pretrained(LlamaForCausalLM.from_pretrained(base), path)
      found = get_peft_model_state_dict(model)
      norms = {}
      for name, module in model.named_modules():
          if hasattr(module, "lora_A"):
              a, b = module.lora_A["default"].weight.double(), module.lora_B["default"].weight.double()
              norm = torch.linalg.norm(module.scaling["default"] * b @ a).item()
              norms[name.removeprefix("base_model.model.")] = norm
      equal = sum(name in found and torch.equal(value, found[name]) for name, value in trained.items())
      print(json.dumps({"same_bytes": same, "same_tensors": equal, "norms": norms}))
      """, [path.string, kept.string, base.string])
  }
}
