"""The trace that the fault shim writes, see faultshim.c."""

from dataclasses import dataclass
from urllib.parse import unquote


@dataclass
class Event:
    """One change, one sync, or something that was said."""

    what: str
    fields: list
    data: bytes = b""

    @property
    def syncs(self):
        return self.what in ("sync", "sync-all")

    def __str__(self):
        return " ".join((self.what, *self.fields))


def read_trace(path):
    """The events of a trace, in their order."""
    events = []
    with open(path, "rb") as file:
        for line in file:
            what, *fields = line.decode("utf-8", "surrogateescape").rstrip("\n").split("\t")
            fields = [unquote(field, errors="surrogateescape") for field in fields]
            count = {"write": 2, "say": 1}.get(what)
            data = file.read(int(fields[count])) if count is not None else b""
            events.append(Event(what, fields, data))
    return events
