"""What is done to a store in the tests: each is one run of tka on a store that is prepared once."""

import json
import random
from dataclasses import dataclass
from pathlib import Path

from program import ROOT, Trouble, copy


@dataclass(frozen=True)
class Scenario:
    """One run of the program."""

    name: str
    base: str  # the store that it begins with, see Workshop.bases
    verb: tuple
    repeats: bool = True  # false: where it has happened, it is not asked for again
    fixed: bool = True  # false: the program is shown its own process id
    sampled: int = 0  # the most points that are tried of each mode; 0: all


# What lets the next tick do what a crash left undone, and nothing else.
SETTLE = ("tick", "--max-batches", "0")


class Workshop:
    """Makes the stores that scenarios begin with, each once."""

    def __init__(self, program, megabytes=4):
        self.program = program
        self.megabytes = megabytes
        self.made = {}

    def scenarios(self):
        """Every scenario that this program knows."""
        found = [
            Scenario("init", "nothing", ("init",), repeats=False, fixed=False),
            Scenario("config", "empty", ("config", "set", "model.name", "someone")),
            Scenario("import", "empty", ("import", str(self.small_export()))),
            Scenario("tick", "imported", ("tick", "--max-batches", "1")),
            Scenario("put-small", "ticked", ("put", *map(str, self.small_files()))),
            Scenario(
                "put", "ticked", ("put", str(self.large_file())),
                sampled=100),
            Scenario("undo", "changed", ("undo",), repeats=False),
            Scenario("rollback", "promoted", ("rollback",), repeats=False),
        ]
        if self.program.tka("none", "gc", "--help").status == 0:
            found.append(Scenario("gc", "put", ("gc",)))
        return found

    def base(self, name):
        """The folder that holds a prepared store, `store.git`."""
        if name not in self.made:
            source, verbs = self.bases()[name]
            box = self.program.folder / "bases" / name
            if source is None:
                box.mkdir(parents=True)
            else:
                copy(self.base(source), box)
            for verb in verbs:
                ending = self.program.tka(box, *verb, process=100)
                if ending.status != 0:
                    raise Trouble(f"tka {' '.join(verb)} exits with {ending.status} undisturbed:\n{ending.said}")
            self.made[name] = box
        return self.made[name]

    def bases(self):
        """Of each prepared store: the one before, and the verbs that make it of that."""
        return {
            "nothing": (None, []),
            "empty": ("nothing", [("init",)]),
            "imported": ("empty", [("import", self.small_export())]),
            "ticked": ("imported", [("tick",)]),
            "put": ("ticked", [("put", self.large_file()), ("put", *self.small_files())]),
            "changed": ("ticked", [("policy", "set", "samples", "2")]),
            "promoted": ("empty", [
                ("policy", "set", "samples", "2"),
                ("config", "set", "train.command", "builtin:ranker"),
                ("config", "set", "eval.command", "builtin:rules"),
                ("import", ROOT / "Examples/sample-archive"),
                ("tick",),
            ]),
        }

    def small_export(self):
        """An export that one batch reads: some of the sample archive."""
        folder = self.program.folder / "export"
        data = folder / "data"
        if data.exists():
            return folder
        data.mkdir(parents=True)
        sample = ROOT / "Examples/sample-archive/data"
        (data / "account.js").write_bytes((sample / "account.js").read_bytes())
        manifest = read_export(sample / "manifest.js")
        types = {}
        for kind, name, count in (("tweets", "tweets", 36), ("noteTweet", "note-tweet", 3), ("like", "like", 5)):
            head, records = read_export(sample / f"{name}.js", with_head=True)
            records = records[:count]
            (data / f"{name}.js").write_text(f"{head}= {json.dumps(records)}", encoding="utf-8")
            types[kind] = manifest["dataTypes"][kind]
            types[kind]["files"] = types[kind]["files"][:1]
            types[kind]["files"][0]["count"] = str(len(records))
        types["account"] = manifest["dataTypes"]["account"]
        manifest["dataTypes"] = types
        (data / "manifest.js").write_text(f"window.__THAR_CONFIG = {json.dumps(manifest)}", encoding="utf-8")
        return folder

    def small_files(self):
        """Six files, from empty to some pages."""
        folder = self.program.folder / "small"
        folder.mkdir(exist_ok=True)
        files = []
        for number, size in enumerate((0, 1, 100, 4096, 5000, 40000)):
            files.append(folder / f"file-{number}")
            files[-1].write_bytes(random.Random(number).randbytes(size))
        return files

    def large_file(self):
        """A file that is cut into chunks and cannot be deflated."""
        path = self.program.folder / "large"
        size = self.megabytes << 20
        if not path.exists() or path.stat().st_size != size:
            source = random.Random(7)
            with open(path, "wb") as file:
                for _ in range(self.megabytes):
                    file.write(source.randbytes(1 << 20))
        return path


def read_export(path: Path, with_head=False):
    """The records of a file of an export, which is a script that assigns them."""
    head, body = path.read_text(encoding="utf-8").split("=", 1)
    records = json.loads(body)
    return (head, records) if with_head else records
