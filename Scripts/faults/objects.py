"""Which stores are alike: what git would find in them, worked out without running git.

Thousands of disks after a loss differ only in objects that nothing refers to. Those that have the same refs, with all
that the refs need, and the same other files are one kind, of which one is tried with tka and git.
"""

import hashlib
import re
import struct
import zlib

LOOSE = re.compile(r"objects/([0-9a-f]{2})/([0-9a-f]{38})$")
PACK = re.compile(r"(objects/pack/pack-[0-9a-f]{40})\.(pack|idx)$")
FAN = re.compile(r"objects/[0-9a-f]{2}$")
ID = re.compile(rb"[0-9a-f]{40}$")
HEX = re.compile(r"(?<![0-9a-f])[0-9a-f]{2,64}(?![0-9a-f])")
RANDOM = re.compile(r"(tmp_|creating-|\.tmp)[^/]*")
NOTHING = frozenset()
EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"


class Graph:
    """Every object that the run could have written, and what each refers to."""

    def __init__(self, program, store):
        self.links = {}
        self.needed = {}
        listing = program.git(store, "cat-file", "--batch-all-objects", "--unordered", "--batch-check").output
        rows = [line.split(" ") for line in listing.splitlines()]
        for identity, kind, _ in rows:
            self.links[identity] = set()
        trees = [identity for identity, kind, _ in rows if kind == "tree"]
        commits = [identity for identity, kind, _ in rows if kind == "commit"]
        for identity in trees:
            names = program.git(store, "ls-tree", identity).output.splitlines()
            self.links[identity] = {line.split()[2] for line in names}
        if commits:
            lines = program.git(store, "show", "-s", "--format=%H %T %P", *commits).output
            for line in lines.splitlines():
                identity, *links = line.split()
                self.links[identity] = set(links)

    def closure(self, refs):
        """Everything that the refs need; an id that nobody wrote is among it."""
        key = frozenset(refs)
        if key not in self.needed:
            found, waiting = set(), list(key)
            while waiting:
                identity = waiting.pop()
                if identity not in found:
                    found.add(identity)
                    waiting.extend(self.links.get(identity, ()))
            self.needed[key] = found - {EMPTY_TREE}
        return self.needed[key]


class Kinds:
    """Sorts disks into kinds."""

    def __init__(self, graph):
        self.graph = graph
        self.known = {}
        self.roles = {}

    def kind(self, files):
        """A value that is the same for disks on which tka and git must do the same."""
        present, refs, rest, packs, trouble = {EMPTY_TREE}, [], [], {}, set()
        for path, (kind, mode, data) in files.items():
            role, name = self.role(path)
            if role == "loose":
                if self.is_object(name, data):
                    present.add(name)
                else:
                    trouble.add("damaged object")
            elif role == "folder of objects":
                continue
            elif role in ("pack", "idx"):
                packs.setdefault(name, {})[role] = data
            elif role == "ref" and kind == "file":
                refs.append((name, data))
            else:
                rest.append(self.other(path, kind, mode, data))
        for parts in packs.values():
            identities = self.pack(parts.get("pack"), parts.get("idx"))
            if identities is None:
                trouble.add(f"damaged pack of {'+'.join(sorted(parts))}")
            else:
                present |= identities
        tips = {name: data.strip().decode() for name, data in refs if ID.match(data.strip())}
        needed, broken = self.graph.closure(tips.values()), frozenset()
        if not needed <= present:
            broken = frozenset(
                name for name, tip in tips.items() if not self.graph.closure([tip]) <= present)
        links = self.graph.links
        if not all(links.get(identity, NOTHING) <= present for identity in present - needed):
            trouble.add("a dangling object that needs what is not there")
        return frozenset(refs), frozenset(rest), broken, frozenset(trouble)

    def role(self, path):
        """What a path is for: its role, and the id or name of what it holds."""
        if path not in self.roles:
            name = path.partition("store.git/")[2]
            if match := LOOSE.match(name):
                self.roles[path] = ("loose", match[1] + match[2])
            elif match := PACK.match(name):
                self.roles[path] = (match[2], match[1])
            elif FAN.match(name):
                self.roles[path] = ("folder of objects", name)
            else:
                self.roles[path] = ("ref" if name.startswith("refs/") else "other", name)
        return self.roles[path]

    @staticmethod
    def other(path, kind, mode, data):
        """A file that is neither object nor ref: names of the moment and ids in them do not matter."""
        # What is in a store that was not made yet goes with it.
        if not path.startswith("store.git"):
            return HEX.sub("ID", path.partition("/")[0])
        if kind == "folder":
            return (HEX.sub("ID", RANDOM.sub(r"\1", path)), kind, mode)
        # Who holds a lock is for people.
        if path.endswith(("tka/tick.lock", "tka/write.lock")):
            return (path, kind)
        return (HEX.sub("ID", RANDOM.sub(r"\1", path)), kind, mode, data)

    def is_object(self, identity, data):
        """True when a loose object's file holds what its name says."""
        key = (identity, data)
        if key not in self.known:
            stream = zlib.decompressobj()
            try:
                content = stream.decompress(data)
                whole = stream.eof and not stream.unused_data
                self.known[key] = whole and hashlib.sha1(content).hexdigest() == identity
            except zlib.error:
                self.known[key] = False
        return self.known[key]

    def pack(self, pack, index):
        """The ids in a pack that is whole; none where a half is missing; None where one is damaged."""
        if pack is None or index is None:
            return set()
        key = (pack, index)
        if key not in self.known:
            self.known[key] = read_index(pack, index)
        return self.known[key]


def read_index(pack, index):
    """The ids that the second version of a pack's index lists, or None where something is damaged."""
    for data in (pack, index):
        if len(data) < 40 or hashlib.sha1(data[:-20]).digest() != data[-20:]:
            return None
    if index[:8] != b"\xfftOc\0\0\0\2" or index[-40:-20] != pack[-20:]:
        return None
    count = struct.unpack(">I", index[1028:1032])[0]
    start = 1032
    return {index[start + 20 * i : start + 20 * (i + 1)].hex() for i in range(count)}
