"""A disk that is written to by a recorded run, and what a loss of power may leave of it.

What is promised is POSIX's alone: a completed fsync of a file keeps its bytes, size and mode; one of a
folder keeps the names that were made, changed and removed in it before; syncfs keeps everything. Whatever
was not synced may be there or not, each by itself: each change of a name (a rename is one change, though
of two names), and the content of each file, of which some pages of 4 KiB may be there and others
not, with the size of before or after. The `journal` model is closer to what ext4 and XFS do: names change in
their order, any fsync keeps all changes of names before it, and a size is not there before the bytes.
"""

import copy
import os
import random
import stat
from dataclasses import dataclass
from pathlib import Path

PAGE = 4096


class Node:
    """A file, a folder or a symbolic link: what it is now, and what of it would survive."""

    def __init__(self, kind, mode, data=b""):
        self.kind = kind  # file, folder or link
        self.mode = self.kept_mode = mode
        self.data = self.kept_data = data  # a link's target
        self.writes = []  # the content after each change since the last sync
        self.worked_out = {}
        self.entries = {}
        self.kept_entries = {}

    def write(self, data):
        self.data = data
        self.writes.append(data)
        self.worked_out = {}

    def sync(self):
        self.worked_out = {}
        self.kept_data, self.kept_mode, self.writes = self.data, self.mode, []


@dataclass(eq=False)
class NameChange:
    """One change of names that need not have reached the disk: folder, name and what it stands for then."""

    text: str
    effects: list

    variants = ("kept", "lost")

    def loss(self, _):
        return self.text


@dataclass(eq=False)
class ContentChange:
    """The content of a file that was not synced since it changed."""

    path: str
    node: Node
    variants: tuple

    def loss(self, variant):
        return f"bytes of {self.path}" + ("" if variant == "lost" else f" ({variant})")


@dataclass(eq=False)
class ModeChange:
    """The mode of a file or folder that was not synced since it changed."""

    path: str
    node: Node

    variants = ("kept", "lost")

    def loss(self, _):
        return f"mode of {self.path}"


@dataclass(eq=False)
class Journal:
    """In the journal model: how many of the changes of names are there."""

    changes: list

    @property
    def variants(self):
        return tuple(range(len(self.changes), -1, -1))

    def loss(self, variant):
        return f"all changes of names from this on: {self.changes[variant].text}"


class Disk:
    """A folder's files as they are, and as far as they would survive."""

    def __init__(self, box, model="posix"):
        self.box = str(box)
        self.model = model
        self.inodes = {}
        self.names = []  # the changes of names that need not have reached the disk, in their order
        self.modes = {}
        self.contents = {}
        self.root = self.scan(self.box)

    def scan(self, path):
        """What is there already has been there for long."""
        status = os.lstat(path)
        mode = stat.S_IMODE(status.st_mode)
        if stat.S_ISDIR(status.st_mode):
            node = Node("folder", mode)
            for name in os.listdir(path):
                node.entries[name] = self.scan(os.path.join(path, name))
            node.kept_entries = dict(node.entries)
        elif stat.S_ISLNK(status.st_mode):
            node = Node("link", mode, os.readlink(path).encode())
        else:
            node = Node("file", mode, Path(path).read_bytes())
        self.inodes[status.st_ino] = node
        return node

    def copy(self):
        """The same disk, to be changed by itself; nothing may be in doubt yet."""
        twins = {}

        def twin(node):
            if node not in twins:
                twins[node] = Node(node.kind, node.mode, node.data)
                twins[node].entries = {name: twin(child) for name, child in node.entries.items()}
                twins[node].kept_entries = dict(twins[node].entries)
            return twins[node]

        disk = copy.copy(self)
        disk.root = twin(self.root)
        disk.inodes = {number: twin(node) for number, node in self.inodes.items()}
        disk.names, disk.modes, disk.contents = [], {}, {}
        return disk

    # MARK: The run

    def find(self, path):
        """The folder of a path, the name in it, and what it stands for, or None."""
        if path == self.box:
            return None, "", self.root
        assert path.startswith(self.box + "/"), path
        parts = path[len(self.box) + 1 :].split("/")
        folder = self.root
        for part in parts[:-1]:
            folder = folder.entries[part]
        return folder, parts[-1], folder.entries.get(parts[-1])

    def short(self, path):
        return path[len(self.box) + 1 :]

    def change(self, text, *effects):
        for folder, name, node in effects:
            if node is None:
                folder.entries.pop(name, None)
            else:
                folder.entries[name] = node
        self.names.append(NameChange(text, list(effects)))

    def apply(self, event):
        """Does what an event of a trace says."""
        getattr(self, "do_" + event.what.replace("-", "_"))(event, *event.fields)

    def do_create(self, _, inode, mode, path):
        folder, name, _ = self.find(path)
        node = self.inodes[int(inode)] = Node("file", int(mode))
        self.change(f"create {self.short(path)}", (folder, name, node))

    def do_mkdir(self, _, inode, mode, path):
        folder, name, _ = self.find(path)
        node = self.inodes[int(inode)] = Node("folder", int(mode))
        self.change(f"mkdir {self.short(path)}", (folder, name, node))

    def do_symlink(self, _, target, path):
        folder, name, _ = self.find(path)
        self.change(f"symlink {self.short(path)}", (folder, name, Node("link", 0o777, target.encode())))

    def do_link(self, _, old, new):
        folder, name, _ = self.find(new)
        self.change(f"link {self.short(new)}", (folder, name, self.find(old)[2]))

    def do_unlink(self, _, path):
        folder, name, _ = self.find(path)
        self.change(f"unlink {self.short(path)}", (folder, name, None))

    def do_rmdir(self, event, path):
        self.do_unlink(event, path)

    def do_rename(self, _, old, new):
        source, name, node = self.find(old)
        target, other, replaced = self.find(new)
        # Two names of one file stay as they are.
        if node is not replaced:
            self.change(f"rename {self.short(old)} to {self.short(new)}",
                        (source, name, None), (target, other, node))

    def do_write(self, event, inode, offset, count, path):
        node, start = self.inodes[int(inode)], int(offset)
        end = start + int(count)
        data = node.data.ljust(start, b"\0")
        node.write(data[:start] + event.data + data[end:])
        self.contents[node] = self.short(path)

    def do_size(self, _, inode, size, path):
        node = self.inodes[int(inode)]
        node.write(node.data[: int(size)].ljust(int(size), b"\0"))
        self.contents[node] = self.short(path)

    def do_mode(self, _, inode, mode, path):
        node = self.inodes[int(inode)]
        node.mode = int(mode)
        self.modes[node] = self.short(path)

    def do_sync(self, _, inode, zero, path):
        node = self.inodes[int(inode)]
        node.sync()
        self.contents.pop(node, None)
        self.modes.pop(node, None)
        if self.model == "journal":
            self.keep_names(lambda change: True)
            self.keep_modes()
        elif node.kind == "folder":
            self.keep_names(lambda change: any(folder is node for folder, _, _ in change.effects))

    def do_sync_all(self, _, path):
        self.keep_names(lambda change: True)
        self.keep_modes()
        for node in self.contents:
            node.sync()
        self.contents = {}

    def do_say(self, *_):
        """What it says is no change of the disk."""

    def keep_names(self, is_kept):
        kept = [change for change in self.names if is_kept(change)]
        for change in kept:
            for folder, name, node in change.effects:
                self.take(folder.kept_entries, name, node)
        self.names = [change for change in self.names if not is_kept(change)]
        # What came before on the same name cannot come back after it.
        settled = {(folder, name) for change in kept for folder, name, _ in change.effects}
        for change in self.names:
            change.effects = [effect for effect in change.effects if effect[:2] not in settled]
        self.names = [change for change in self.names if change.effects]

    def keep_modes(self):
        for node in self.modes:
            node.kept_mode = node.mode
        self.modes = {}

    @staticmethod
    def take(entries, name, node):
        if node is None:
            entries.pop(name, None)
        else:
            entries[name] = node

    # MARK: The loss

    def doubts(self):
        """Everything that need not have reached the disk."""
        found = []
        if self.model == "journal" and self.names:
            found.append(Journal(self.names))
        elif self.model == "posix":
            found += self.names
        for node, path in self.contents.items():
            variants = self.contents_after(node)
            if len(variants) > 1:
                found.append(ContentChange(path, node, tuple(variants)))
        found += [ModeChange(path, node) for node, path in self.modes.items()]
        return found

    def contents_after(self, node):
        """The names of what a file's content may be, the whole of it first."""
        names = ["kept", "lost"]
        if len(node.writes) > 1:
            names.append("step:1")
        if self.model == "posix":
            names.append("zero")
            if len(node.data) > PAGE:
                names += ["pages:1", "pages:2"]
        found, seen = [], set()
        for name in names:
            data = self.content(node, name)
            if data not in seen:
                found.append(name)
                seen.add(data)
        return found

    def content(self, node, variant):
        """A file's content after the loss."""
        if variant not in node.worked_out:
            node.worked_out[variant] = self.work_out(node, variant)
        return node.worked_out[variant]

    @staticmethod
    def work_out(node, variant):
        name, _, argument = variant.partition(":")
        if name == "kept":
            return node.data
        if name == "lost":
            return node.kept_data
        if name == "step":
            return node.writes[(len(node.writes) - 1) // 2]
        source = random.Random(int(argument or 0))
        old = node.kept_data[: len(node.data)].ljust(len(node.data), b"\0")
        if name == "zero":
            return old
        parts = []
        for start in range(0, len(old), PAGE):
            parts.append((node.data if source.random() < 0.5 else old)[start : start + PAGE])
        return b"".join(parts)

    def after(self, doubts, choice):
        """The files after a loss: of each path its kind, mode and bytes.

        `choice` has the variant of each doubt, in their order.
        """
        changed, contents, modes = {}, {}, {}
        for doubt, variant in zip(doubts, choice):
            if isinstance(doubt, NameChange):
                if variant == "kept":
                    self.overlay(changed, doubt)
            elif isinstance(doubt, Journal):
                for change in self.names[:variant]:
                    self.overlay(changed, change)
            elif isinstance(doubt, ContentChange):
                contents[doubt.node] = self.content(doubt.node, variant)
            elif variant == "lost":
                modes[doubt.node] = doubt.node.kept_mode
        files = {}

        def walk(folder, prefix):
            entries = folder.kept_entries
            if folder in changed:
                entries = dict(entries)
                for name, node in changed[folder].items():
                    self.take(entries, name, node)
            for name, node in entries.items():
                path = prefix + name
                files[path] = (node.kind, modes.get(node, node.mode), contents.get(node, node.data))
                if node.kind == "folder":
                    walk(node, path + "/")

        walk(self.root, "")
        return files

    @staticmethod
    def overlay(changed, change):
        for folder, name, node in change.effects:
            changed.setdefault(folder, {})[name] = node


def write_files(files, box):
    """Makes the files of a disk in a folder, which must not be there."""
    os.mkdir(box, 0o700)
    for path, (kind, mode, data) in files.items():
        target = os.path.join(box, path)
        if kind == "folder":
            os.mkdir(target, 0o700)
        elif kind == "link":
            os.symlink(data, target)
        else:
            with open(target, "wb") as file:
                file.write(data)
            os.chmod(target, mode)
    for path, (kind, mode, _) in reversed(files.items()):
        if kind == "folder":
            os.chmod(os.path.join(box, path), mode)
