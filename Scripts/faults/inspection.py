"""What a store says, in a form that two runs at different moments have in common."""

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path

# Ids in the names of files.
HEX = re.compile(r"(?<![0-9a-f])[0-9a-f]{2,64}(?![0-9a-f])")

OTHER_HALF = {".pack": ".idx", ".idx": ".pack"}
PROBED = re.compile(rb"\s*(filemode|symlinks|ignorecase|precomposeunicode)\b")


class Wrong(Exception):
    """What must not be."""


@dataclass(frozen=True)
class State:
    """A store without commit ids and times: operations, what `put` keeps, settings."""

    operations: tuple  # oldest first: verb, and the tree of each line
    artifacts: str  # the tree of refs/tka/artifacts
    settings: bytes

    def is_step_to(self, after):
        """True when this is the store some whole operations before `after`."""
        return (
            self.operations == after.operations[: len(self.operations)]
            and self.artifacts == after.artifacts and self.settings == after.settings)


class Inspector:
    """Reads stores, by the program and by git; neither has faults then."""

    def __init__(self, program):
        self.program = program
        self.trees = {}

    def check(self, box):
        """Throws unless the store opens, verifies and satisfies git."""
        store = Path(box) / "store.git"
        status = self.program.tka(box, "status", "--json")
        if status.status != 0:
            raise Wrong(f"tka status exits with {status.status}: {status.said}")
        damage = json.loads(status.output)["damage"]
        if damage:
            raise Wrong(f"tka status finds damage: {damage}")
        verify = self.program.tka(box, "verify")
        if verify.status != 0:
            raise Wrong(f"tka verify exits with {verify.status}: {verify.said}")
        self.fsck(store)

    def fsck(self, store):
        """Throws unless git finds nothing but dangling objects."""
        fsck = self.program.git(store, "fsck", "--full", "--strict", "--no-progress")
        lines = [line for line in fsck.said.splitlines() if not line.startswith(("dangling ", "notice: "))]
        if fsck.status != 0 or lines:
            raise Wrong(f"git fsck exits with {fsck.status}: {' / '.join(lines)}")

    def state(self, box):
        """What the store says; None where there is no store."""
        store = Path(box) / "store.git"
        if not store.exists():
            return None
        operations = self.operations(box)
        views = [operation["view"] for operation in operations]
        trees = self.trees_of(store, {commit for view in views for commit in view.values()})
        artifacts = self.program.git(store, "rev-parse", "-q", "--verify", "refs/tka/artifacts^{tree}")
        return State(
            tuple(
                (operation["verb"], tuple(sorted((line, trees[commit]) for line, commit in view.items())))
                for operation, view in zip(operations, views)),
            artifacts.output.strip(), settings(store))

    def operations(self, box):
        """The operations, oldest first."""
        log = self.program.tka(box, "op", "log", "--json")
        if log.status != 0:
            raise Wrong(f"tka op log exits with {log.status}: {log.said}")
        return json.loads(log.output)["operations"][::-1]

    def trees_of(self, store, commits):
        """The tree of each commit."""
        missing = [commit for commit in commits if commit not in self.trees]
        if missing:
            given = "".join(f"{commit}^{{tree}}\n" for commit in missing).encode()
            found = self.program.git(store, "cat-file", "--batch-check=%(objectname)", given=given)
            self.trees.update(zip(missing, found.output.split("\n")))
        return self.trees

    def check_refs(self, box):
        """Throws unless git's refs show the newest operation, and git is content."""
        store = Path(box) / "store.git"
        refs = self.program.git(store, "for-each-ref", "--format=%(refname) %(objectname)").output
        refs = dict(line.split(" ") for line in refs.splitlines())
        newest = self.operations(box)[-1]
        wanted = {f"refs/heads/{line}": commit for line, commit in newest["view"].items()}
        wanted["refs/tka/operations"] = wanted["refs/tka/applied"] = newest["operation"]
        for name, commit in wanted.items():
            if refs.get(name) != commit:
                raise Wrong(f"{name} holds {refs.get(name)}, the newest operation says {commit}")
        self.fsck(store)


def settings(store):
    """The settings, without those that say what git found the disk to be able to do."""
    lines = (store / "config").read_bytes().splitlines()
    return b"\n".join(line for line in lines if not PROBED.match(line))


def paths(box):
    """Every file and folder in a box, by its name with ids taken out."""
    found = {}
    for folder, folders, files in os.walk(box):
        for name in folders + files:
            path = os.path.join(folder, name)
            found[path] = shape(os.path.relpath(path, box))
    return found


def shape(name):
    """A name with ids taken out."""
    return HEX.sub("ID", name)


def leftovers(box, expected):
    """The files and folders whose kind no undisturbed run leaves, and packs of which a half is missing."""
    found = paths(box)
    left = {path for path, kind in found.items() if kind not in expected}
    for path in found:
        stem, suffix = os.path.splitext(path)
        if suffix in OTHER_HALF and stem + OTHER_HALF[suffix] not in found:
            left.add(path)
    return sorted(left)


def gist(text):
    """The first line of a text without ids, numbers and paths, by which failures are put together."""
    line = re.sub(r"(?<=objects/)[0-9a-f]{2}\b|(?<![0-9a-f])[0-9a-f]{7,64}(?![0-9a-f])", "ID", text.split("\n")[0])
    return re.sub(r"/\S+/store\.git|\d+", "N", line)


def brief(text, lines=4, width=240):
    """The beginning of a text, indented."""
    parts = text.split("\n")
    shown = [part if len(part) <= width else part[:width] + "…" for part in parts[:lines]]
    return "\n".join("  " + part for part in shown + (["…"] if len(parts) > lines else []))
