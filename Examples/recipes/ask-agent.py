#!/usr/bin/env python3
"""Lets an agent's command line answer for tka (model.provider command).

    tka config set model.provider command
    tka config set model.command 'python3 /path/to/ask-agent.py hermes -z'

The words after the file's name are the agent's command; the prompt is added as its last
argument (Linux takes 128 KiB), and `--usage-file FILE` where the agent knows that option (set USAGE=1). Of the usage
file `session_id`, `model`, `prompt_tokens` and `completion_tokens` are taken.
"""
import json
import os
import subprocess
import sys

request = json.load(sys.stdin)
parts = [message["content"] for message in request["messages"]]
form = request.get("response_format")
if form:
    # An agent has no grammar: the form is put into words, and tka checks what comes.
    schema = json.dumps(form["json_schema"]["schema"])
    parts.append("Answer with one JSON object and nothing else, by this schema:\n" + schema)

command = sys.argv[1:] + ["\n\n".join(parts)]
usage_file = "usage.json"  # in the folder of this run, which tka removes
if os.environ.get("USAGE"):
    command += ["--usage-file", usage_file]
run = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
if run.returncode != 0:
    sys.exit(run.returncode)

answer = {"content": run.stdout}
try:
    with open(usage_file, encoding="utf-8") as file:
        usage = json.load(file)
    for key in ("session_id", "model"):
        if isinstance(usage.get(key), str):
            answer[key] = usage[key]
    counts = {
        key: usage[key]
        for key in ("prompt_tokens", "completion_tokens")
        if isinstance(usage.get(key), int)
    }
    if counts:
        answer["usage"] = counts
except FileNotFoundError:
    pass
json.dump(answer, sys.stdout)
