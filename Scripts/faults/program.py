"""Runs tka with the fault shim, and git without it."""

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent

# What the program takes for the time: a Monday noon, so that no week ends during a test.
CLOCK = 1767614400
# What it takes for the time when somebody comes back after a crash.
LATER = CLOCK + 3600

# A run that takes longer hangs. (A lock that a dead program left costs two seconds.)
LIMIT, SLICE = 120, 10  # seconds


class Trouble(Exception):
    """The test itself cannot go on: something that must work without faults does not."""


@dataclass
class Fault:
    """What is to happen at which point."""

    mode: str  # kill, kill-after, short, short-kill or the name of an error
    point: int
    sticky: bool = False
    kinds: tuple = ()


@dataclass
class Point:
    """A call that changes files, as the log of the shim has it."""

    number: int
    kind: str
    path: str
    other: str

    def __str__(self):
        return " ".join(filter(None, (self.kind, self.path, self.other)))

    def briefly(self):
        """The kind of call and the file, below the store."""
        return f"{self.kind} {self.path.rpartition('store.git/')[2]}"


@dataclass
class Ending:
    """How a run ended."""

    status: int  # negative: the signal
    output: str
    errors: str
    points: list = field(default_factory=list)
    remarks: list = field(default_factory=list)  # what the shim could not follow

    @property
    def reached(self):
        """The number of the last point that was come to; one before it may have no line in the log."""
        return self.points[-1].number if self.points else 0

    @property
    def said(self):
        return (self.output + self.errors).strip()


class Program:
    """The program under test, and a folder for what the tests make."""

    def __init__(self, binary, folder=None):
        self.binary = Path(binary).resolve()
        if not os.access(self.binary, os.X_OK):
            raise Trouble(f"{binary} is missing: Scripts/release")
        self.keeps = folder is not None
        if folder is None:
            folder = tempfile.mkdtemp(prefix="tka-faults.", dir=roomy_folder())
        self.folder = Path(folder).resolve()
        for name in ("home", "tmp"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        self.shim = self.build_shim()

    def close(self):
        if not self.keeps:
            shutil.rmtree(self.folder, ignore_errors=True)

    def build_shim(self):
        library = self.folder / "faultshim.so"
        sources = [HERE / "faultshim.c", HERE / "faultcalls.c"]
        command = ["cc", "-std=c11", "-shared", "-fPIC", "-O1", "-Wall", "-o", library, *sources, "-ldl"]
        try:
            subprocess.run(command, check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise Trouble(f"the shim cannot be built: {error}") from error
        return library

    def environment(self):
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        return {
            **kept,
            "HOME": str(self.folder / "home"),
            "TMPDIR": str(self.folder / "tmp"),
            "LC_ALL": "C",
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": "/dev/null",
        }

    def tka(self, box, *verb, fault=None, watch=False, trace=None, process=None, clock=CLOCK):
        """Runs a verb on the store in `box`; its points are counted where there is a fault, a trace or
        somebody who wants to watch."""
        environment = self.environment()
        environment["LD_PRELOAD"] = str(self.shim)
        environment["FAULT_TIME"] = str(clock)
        if process:
            environment["FAULT_PROCESS"] = str(process)
        beside = Path(f"{box}.run")
        if fault or trace or watch:
            for name in ("state", "log"):
                Path(f"{beside}.{name}").unlink(missing_ok=True)
            environment["FAULT_ROOT"] = str(box)
            environment["FAULT_STATE"] = f"{beside}.state"
            environment["FAULT_LOG"] = f"{beside}.log"
        if trace:
            environment["FAULT_TRACE"] = str(trace)
        if fault:
            environment["FAULT_MODE"] = fault.mode
            environment["FAULT_POINT"] = str(fault.point)
            environment["FAULT_STICKY"] = "1" if fault.sticky else "0"
            environment["FAULT_KINDS"] = "".join(f"{kind}," for kind in fault.kinds)
        command = [self.binary, "--store", Path(box) / "store.git", *verb]
        ending = self.run(command, environment)
        if fault or trace or watch:
            ending.points, ending.remarks = read_log(f"{beside}.log")
        return ending

    def git(self, store, *arguments, given=None):
        """Runs git on a store; returns how it ended."""
        return self.run(["git", "-C", store, *arguments], self.environment(), given)

    def run(self, command, environment, given=None):
        process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, start_new_session=True, cwd=self.folder)
        # In slices: a machine that was suspended meanwhile takes one of them, not all.
        for rest in reversed(range(LIMIT // SLICE)):
            try:
                output, errors = process.communicate(given, timeout=SLICE)
                break
            except subprocess.TimeoutExpired:
                given = None  # it goes on with what it was given
                if rest == 0:
                    where = running(process.pid)
                    os.killpg(process.pid, 9)
                    output, errors = process.communicate()
                    errors += f"\nhangs: no end after {LIMIT} s; {where}".encode()
        text = [part.decode("utf-8", "replace") for part in (output, errors)]
        return Ending(process.returncode, *text)


def running(session):
    """What a session's processes are, and what each waits for in the kernel."""
    try:
        listed = subprocess.run(
            ["ps", "-o", "stat=,wchan:24=,args=", "-L", "-s", str(session)], capture_output=True, text=True, check=False)
    except OSError as error:
        return f"no ps to say where: {error}"
    return "; ".join(" ".join(line.split())[:200] for line in listed.stdout.splitlines())


def roomy_folder():
    """TMPDIR, or memory where there is enough: thousands of small stores are copied and synced."""
    if "TMPDIR" in os.environ:
        return None
    memory = Path("/dev/shm")
    if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 4 << 30:
        return memory
    return None


def read_log(path):
    points, remarks = [], []
    with open(path, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            number, kind, first, second, _ = line.rstrip("\n").split("\t")
            if number == "0":
                remarks.append(f"{kind}: {first}")
            else:
                points.append(Point(int(number), kind, first, second))
    # Threads and processes write their lines in any order, and one that is killed may not come to it.
    return sorted(points, key=lambda point: point.number), remarks


def copy(source, target):
    """Copies a folder, with modes, times and links."""
    subprocess.run(["cp", "-a", source, target], check=True)
