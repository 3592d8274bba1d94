#!/usr/bin/env python3
"""Trains an adapter for tka with mlx-lm-lora's DPO.

    tka config set train.command '/path/to/venv/bin/python /path/to/train-mlx.py /models/base'

The base model is a folder, or the name of a model that is in the cache already: nothing is
downloaded. Options stand behind it; `--help` lists them. On a Mac: pip install mlx-lm-lora; elsewhere
"mlx[cpu]" beside it. Tried with mlx-lm-lora 5.10.2, on mlx's CPU build only:

- it needs MLX_DISABLE_COMPILE=1 there, and asks the device for a size of memory that a CPU does not state;
- it sets its seed after LoRA was initialised, so that two runs would differ. This script sets it before;
- it merges the adapter into a copy of the model unless told otherwise, and does not write down which model;
- with fewer pairs than a batch it would wait for ever, so a batch is never larger than what there is.

All four are seen to here. On Apple's GPU it was not tried.

From tka it takes TKA_DATASET (train.jsonl, eval.jsonl: prompt, chosen, rejected), TKA_OUTPUT,
TKA_SEED, TKA_CANDIDATE_ID and TKA_BASE_ADAPTER. With a base adapter the training goes on from it, and its
rank and scale hold; the reference of DPO is the base model all the same.

Into TKA_OUTPUT go adapter_config.json and adapters.safetensors. Messages of this script go to standard
error, those of the libraries to standard output. Exit status: 0 done; 1 the training failed; 2 wrong
arguments, or no base model, base adapter or pairs that can be used; 3 a package is missing.
"""
import argparse
import json
import os
import shutil
import sys
import tempfile

SCRATCH = tempfile.TemporaryDirectory(prefix="train-mlx-")
os.environ.update(
    HF_HUB_OFFLINE="1",
    TRANSFORMERS_OFFLINE="1",
    HF_DATASETS_OFFLINE="1",
    HF_HUB_DISABLE_TELEMETRY="1",
    HF_DATASETS_CACHE=os.path.join(SCRATCH.name, "datasets"),
    DO_NOT_TRACK="1",
    WANDB_MODE="offline",
)

OWN = os.fdopen(os.dup(2), "w", buffering=1)
os.dup2(1, 2)

SIDES = ("prompt", "chosen", "rejected")


def say(text):
    print(f"train-mlx: {text}", file=OWN)


def stop(status, text):
    say(text)
    sys.exit(status)


def arguments():
    parser = argparse.ArgumentParser(
        description="Trains an adapter for tka with mlx-lm-lora; TKA_… variables say on what and where to."
    )
    parser.add_argument("base", nargs="?", default=os.environ.get("TRAIN_BASE"), help="the base model (or TRAIN_BASE)")
    parser.add_argument("--base-name", help="the name to write into adapter_config.json in place of the base's path")
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--steps", type=int, help="in place of epochs")
    parser.add_argument("--batch", type=int, default=2)
    parser.add_argument("--lr", type=float, default=5e-6)
    parser.add_argument("--beta", type=float, default=0.1)
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--scale", type=float, default=10.0)
    parser.add_argument("--layers", type=int, default=-1, help="how many layers to change, the last ones (default: all)")
    parser.add_argument("--max-length", type=int, default=2048, help="tokens of prompt and answer")
    sys.stderr, libraries = OWN, sys.stderr
    options = parser.parse_args()
    sys.stderr = libraries
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
                pair = {side: json.loads(line)[side] for side in SIDES}
                if not all(isinstance(text, str) for text in pair.values()):
                    raise TypeError
                rows.append(pair)
            except (ValueError, KeyError, TypeError):
                stop(2, f"{os.path.basename(path)}: line {number} is no pair of {', '.join(SIDES)}")
    return rows


def write(path, rows):
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def base_adapter(path, options):
    """The file to go on from, its rank and scale taken over; None where there is none."""
    if not path:
        return None
    try:
        with open(os.path.join(path, "adapter_config.json"), encoding="utf-8") as file:
            parameters = json.load(file)["lora_parameters"]
        options.rank, options.scale = parameters["rank"], parameters["scale"]
    except (OSError, ValueError, KeyError, TypeError):
        stop(2, "TKA_BASE_ADAPTER holds no adapter of mlx (adapter_config.json); tka policy set train.from_promoted false")
    tensors = os.path.join(path, "adapters.safetensors")
    if not os.path.exists(tensors):
        stop(2, "TKA_BASE_ADAPTER holds no adapters.safetensors")
    return tensors


def main():
    options = arguments()
    dataset, output = folder("TKA_DATASET"), folder("TKA_OUTPUT")
    try:
        seed = int(os.environ.get("TKA_SEED") or 0) % 2**32  # numpy takes no larger ones
    except ValueError:
        stop(2, "TKA_SEED is no whole number")
    train, valid = (read(os.path.join(dataset, name + ".jsonl")) for name in ("train", "eval"))
    if not train:
        stop(2, "train.jsonl in TKA_DATASET holds no pairs")
    start = base_adapter(os.environ.get("TKA_BASE_ADAPTER"), options)
    if options.base.startswith(("/", ".", "~")):
        options.base = os.path.expanduser(options.base)
        if not os.path.exists(os.path.join(options.base, "config.json")):
            stop(2, f"no base model at {options.base}: there is no config.json")

    try:
        import mlx.core as mx

        on_cpu = mx.default_device() == mx.Device(mx.cpu)
        if on_cpu:
            os.environ["MLX_DISABLE_COMPILE"] = "1"
            mx.disable_compile()
        from mlx_lm_lora import train as trainer
    except ImportError as error:
        stop(3, f"a package is missing for {sys.executable}: {error}; pip install mlx-lm-lora")
    if on_cpu:
        stated = mx.device_info
        mx.device_info = lambda *device: {"max_recommended_working_set_size": 0, **stated(*device)}
        mx.set_wired_limit = lambda limit: 0

    if not valid:
        say("eval.jsonl holds no pairs: the first pairs of train.jsonl stand in")
        valid = train[: options.batch]
    batch = min(options.batch, len(train), len(valid))
    data = os.path.join(SCRATCH.name, "data")
    os.makedirs(data)
    write(os.path.join(data, "train.jsonl"), train)
    write(os.path.join(data, "valid.jsonl"), valid)
    adapter = os.path.join(SCRATCH.name, "adapter")
    steps = options.steps or max(1, options.epochs * (len(train) // batch))
    say(f"{'goes on from the base adapter' if start else 'starts from the base'}; seed {seed}")

    mx.random.seed(seed)
    trainer.main(
        {
            "model": options.base,
            "train": True,
            "test": False,
            "fuse": False,
            "data": data,
            "train_mode": "dpo",
            "train_type": "lora",
            "seed": seed,
            "num_layers": options.layers,
            "batch_size": batch,
            "iters": steps,
            "learning_rate": options.lr,
            "beta": options.beta,
            "max_seq_length": options.max_length,
            "lora_parameters": {"rank": options.rank, "dropout": 0.0, "scale": options.scale},
            "adapter_path": adapter,
            "resume_adapter_file": start,
            "save_every": steps + 1,
            "steps_per_eval": steps,
            "val_batches": 1,
        }
    )

    # Only what mlx loads: no checkpoints.
    os.makedirs(output, exist_ok=True)
    shutil.copyfile(os.path.join(adapter, "adapters.safetensors"), os.path.join(output, "adapters.safetensors"))
    with open(os.path.join(adapter, "adapter_config.json"), encoding="utf-8") as file:
        config = json.load(file)
    config.update(fine_tune_type="lora", model=options.base_name or options.base)
    with open(os.path.join(output, "adapter_config.json"), "w", encoding="utf-8") as file:
        json.dump(config, file, indent=2, sort_keys=True)
        file.write("\n")
    say(f"{steps} steps over {len(train)} pairs")


if __name__ == "__main__":
    try:
        main()
    except Exception as error:
        # The trace may hold a text of the dataset, so it goes where the libraries' messages go.
        import traceback

        traceback.print_exc(file=sys.stdout)
        stop(1, f"the training failed: {type(error).__name__}")
