#!/usr/bin/env python3
"""Trains an adapter for tka with TRL's DPO and PEFT's LoRA.

    tka config set train.command '/path/to/venv/bin/python /path/to/train-trl.py /models/base'

The base model is a folder, or the name of a model that is in the cache already: nothing is
downloaded, nothing calls home. Options stand behind it; `--help` lists them. Tried with TRL 1.16,
PEFT 0.21.2, transformers 5.23 and torch 2.13 for CPU:

    python3 -m venv venv && venv/bin/pip install torch transformers datasets trl peft

From tka it takes TKA_DATASET (train.jsonl, eval.jsonl: prompt, chosen, rejected), TKA_OUTPUT,
TKA_SEED, TKA_CANDIDATE_ID and TKA_BASE_ADAPTER. With a base adapter the training goes on from it, and its
rank and modules hold; the reference of DPO is then that adapter, otherwise the base.

Into TKA_OUTPUT go adapter_config.json and adapter_model.safetensors, no pickle. One seed gives the same
tensors on one machine with the same versions; on a GPU as far as its kernels are deterministic.

Messages of this script go to standard error, those of the libraries and a report (one line of JSON,
the last) to standard output. Exit status: 0 done; 1 the training failed; 2 wrong arguments, or no base
model, base adapter or pairs that can be used; 3 a package is missing.
"""
import argparse
import json
import math
import os
import sys
import tempfile

SCRATCH = tempfile.TemporaryDirectory(prefix="train-trl-")
# Before any library is imported: they read these once.
os.environ.update(
    HF_HUB_OFFLINE="1",
    TRANSFORMERS_OFFLINE="1",
    HF_DATASETS_OFFLINE="1",
    HF_HUB_DISABLE_TELEMETRY="1",
    HF_DATASETS_CACHE=os.path.join(SCRATCH.name, "datasets"),
    HF_DATASETS_DISABLE_PROGRESS_BARS="1",
    DO_NOT_TRACK="1",
    WANDB_MODE="offline",
    TOKENIZERS_PARALLELISM="false",
    TRANSFORMERS_VERBOSITY="error",
    TRL_EXPERIMENTAL_SILENCE="1",
    CUBLAS_WORKSPACE_CONFIG=":4096:8",
)

# What libraries print on standard error goes to standard output, so that there are only the messages of this script.
OWN = os.fdopen(os.dup(2), "w", buffering=1)
os.dup2(1, 2)

SIDES = ("prompt", "chosen", "rejected")


def say(text):
    print(f"train-trl: {text}", file=OWN)


def stop(status, text):
    say(text)
    sys.exit(status)


def arguments():
    parser = argparse.ArgumentParser(
        description="Trains an adapter for tka with TRL and PEFT; TKA_… variables say on what and where to."
    )
    parser.add_argument("base", nargs="?", default=os.environ.get("TRAIN_BASE"), help="the base model (or TRAIN_BASE)")
    parser.add_argument("--base-name", help="the name to write into adapter_config.json in place of the base's path")
    parser.add_argument("--epochs", type=float, default=1.0)
    parser.add_argument("--steps", type=int, default=-1, help="in place of epochs")
    parser.add_argument("--batch", type=int, default=2, help="pairs at once on a device")
    parser.add_argument("--accumulate", type=int, default=4, help="batches for each step")
    parser.add_argument("--lr", type=float, default=5e-6)
    parser.add_argument("--schedule", default="linear", help="of the learning rate: linear, constant, cosine")
    parser.add_argument("--beta", type=float, default=0.1)
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--alpha", type=float, help="of LoRA (default: twice the rank)")
    parser.add_argument("--modules", default="all-linear", help="layers to change, with commas (default: all linear ones)")
    parser.add_argument("--max-length", type=int, default=2048, help="tokens of prompt and answer; longer pairs are left out")
    parser.add_argument("--threads", type=int, help="threads on a CPU")
    parser.add_argument("--cpu", action="store_true", help="even where there is a GPU")
    with_own_errors = sys.stderr
    sys.stderr = OWN
    options = parser.parse_args()
    sys.stderr = with_own_errors
    if not options.base:
        stop(2, "no base model: name it as an argument, or in TRAIN_BASE")
    return options


def folder(name):
    path = os.environ.get(name)
    if not path:
        stop(2, f"{name} is not set: tka sets it when it runs train.command")
    return path


def read(path):
    """The pairs of a file; none where it is not there."""
    if not os.path.exists(path):
        return []
    rows = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                pair = {side: row[side] for side in SIDES}
                if not all(isinstance(text, str) for text in pair.values()):
                    raise TypeError
                rows.append(pair)
            except (ValueError, KeyError, TypeError):
                stop(2, f"{os.path.basename(path)}: line {number} is no pair of {', '.join(SIDES)}")
    return rows


def short_enough(rows, tokenizer, limit, name):
    """The pairs that fit: TRL would cut the answer off behind a long prompt, silently."""
    def length(text):
        return len(tokenizer(text, add_special_tokens=False)["input_ids"])

    kept = [
        row
        for row in rows
        if length(row["prompt"]) + max(length(row["chosen"]), length(row["rejected"])) + 2 <= limit
    ]
    if len(kept) < len(rows):
        say(f"{name}: {len(rows) - len(kept)} of {len(rows)} pairs left out, longer than {limit} tokens")
    return kept


def finish_configuration(path, base):
    """Makes the bytes the same each time: PEFT writes sets in the order of their hashes."""
    with open(path, encoding="utf-8") as file:
        config = json.load(file)
    for key in ("target_modules", "modules_to_save", "exclude_modules"):
        if isinstance(config.get(key), list):
            config[key] = sorted(config[key])
    config["base_model_name_or_path"] = base
    with open(path, "w", encoding="utf-8") as file:
        json.dump(config, file, indent=2, sort_keys=True)
        file.write("\n")


def main():
    options = arguments()
    dataset, output = folder("TKA_DATASET"), folder("TKA_OUTPUT")
    adapter = os.environ.get("TKA_BASE_ADAPTER") or None
    try:
        seed = int(os.environ.get("TKA_SEED") or 0) % 2**32  # numpy takes no larger ones
    except ValueError:
        stop(2, "TKA_SEED is no whole number")
    rows = {name: read(os.path.join(dataset, name + ".jsonl")) for name in ("train", "eval")}
    if not rows["train"]:
        stop(2, "train.jsonl in TKA_DATASET holds no pairs")
    if adapter and not os.path.exists(os.path.join(adapter, "adapter_config.json")):
        stop(2, "TKA_BASE_ADAPTER holds no adapter of PEFT (adapter_config.json); tka policy set train.from_promoted false")
    looks_like_path = options.base.startswith(("/", ".", "~"))
    if looks_like_path and not os.path.exists(os.path.join(os.path.expanduser(options.base), "config.json")):
        stop(2, f"no base model at {options.base}: there is no config.json")
    options.base = os.path.expanduser(options.base) if looks_like_path else options.base

    try:
        import torch
        from datasets import Dataset
        from peft import LoraConfig, PeftModel
        from transformers import AutoModelForCausalLM, AutoTokenizer, set_seed
        from transformers.trainer_callback import PrinterCallback
        from trl import DPOConfig, DPOTrainer
    except ImportError as error:
        stop(3, f"a package is missing for {sys.executable}: {error}; pip install torch transformers datasets trl peft")

    on_cpu = options.cpu or not torch.cuda.is_available()
    in_bf16 = not on_cpu and torch.cuda.is_bf16_supported()
    if options.threads:
        torch.set_num_threads(options.threads)
    torch.use_deterministic_algorithms(True, warn_only=not on_cpu)
    set_seed(seed)
    try:
        tokenizer = AutoTokenizer.from_pretrained(options.base)
        model = AutoModelForCausalLM.from_pretrained(options.base, dtype=torch.bfloat16 if in_bf16 else torch.float32)
    except (OSError, ValueError) as error:
        stop(2, f"no base model {options.base} that can be loaded without the network: {str(error).splitlines()[0]}")
    if tokenizer.pad_token is None:
        tokenizer.pad_token = tokenizer.eos_token

    rows = {name: short_enough(pairs, tokenizer, options.max_length, name) for name, pairs in rows.items()}
    if not rows["train"]:
        stop(2, "no pair is short enough: see --max-length")

    config = None
    if adapter:
        try:
            # TRL takes a frozen copy of it for the reference.
            model = PeftModel.from_pretrained(model, adapter, is_trainable=True)
        except (RuntimeError, ValueError) as error:
            stop(2, f"TKA_BASE_ADAPTER does not fit {options.base}: {str(error).splitlines()[0]}")
        say(f"goes on from the base adapter; seed {seed}")
    else:
        modules = options.modules if options.modules == "all-linear" else options.modules.split(",")
        config = LoraConfig(
            r=options.rank,
            lora_alpha=options.alpha or 2 * options.rank,
            lora_dropout=0.0,
            bias="none",
            task_type="CAUSAL_LM",
            target_modules=modules,
        )
        say(f"starts from {options.base_name or os.path.basename(options.base.rstrip('/'))}; seed {seed}")

    trainer = DPOTrainer(
        model=model,
        processing_class=tokenizer,
        peft_config=config,
        train_dataset=Dataset.from_list(rows["train"]),
        eval_dataset=Dataset.from_list(rows["eval"]) if rows["eval"] else None,
        args=DPOConfig(
            output_dir=os.path.join(SCRATCH.name, "run"),
            num_train_epochs=options.epochs,
            max_steps=options.steps,
            per_device_train_batch_size=options.batch,
            per_device_eval_batch_size=options.batch,
            gradient_accumulation_steps=options.accumulate,
            learning_rate=options.lr,
            lr_scheduler_type=options.schedule,
            beta=options.beta,
            max_length=options.max_length,
            seed=seed,
            data_seed=seed,
            use_cpu=on_cpu,
            bf16=in_bf16,
            gradient_checkpointing=not on_cpu,
            dataloader_num_workers=0,
            report_to="none",
            save_strategy="no",
            eval_strategy="no",
            logging_steps=1,
            disable_tqdm=True,
        ),
    )
    trainer.remove_callback(PrinterCallback)
    result = trainer.train()
    if not math.isfinite(result.training_loss):
        stop(1, "the loss is no number: a lower --lr may help")
    measured = trainer.evaluate() if rows["eval"] else {}

    os.makedirs(output, exist_ok=True)
    # Not trainer.save_model, which adds a pickle; and not the frozen reference.
    trainer.model.save_pretrained(output, selected_adapters=["default"], safe_serialization=True)
    finish_configuration(os.path.join(output, "adapter_config.json"), options.base_name or options.base)
    card = os.path.join(output, "README.md")  # PEFT's model card: an empty form
    if os.path.exists(card):
        os.remove(card)

    def rounded(value):
        return None if value is None else round(float(value), 6)

    report = {
        "candidate": os.environ.get("TKA_CANDIDATE_ID"),
        "seed": seed,
        "pairs": len(rows["train"]),
        "steps": result.global_step,
        "loss": rounded(result.training_loss),
        "eval_loss": rounded(measured.get("eval_loss")),
        "eval_accuracy": rounded(measured.get("eval_rewards/accuracies")),
    }
    say(f"{report['steps']} steps over {report['pairs']} pairs, loss {report['loss']}")
    print(json.dumps(report), flush=True)


if __name__ == "__main__":
    try:
        main()
    except Exception as error:
        # The trace may hold a text of the dataset, so it goes where the libraries' messages go.
        import traceback

        traceback.print_exc(file=sys.stdout)
        stop(1, f"the training failed: {type(error).__name__}")
