#!/usr/bin/env python3
"""busy.py REFERENCE RIP: compares monitors of the reference (a directory of tools) and of rip while all CPUs are busy.

Run it in a new network namespace (unshare -n). Both monitors receive the same events, in bursts that fit into the receive buffer
of a socket. Fails if rip's monitor lacks a line of the reference's. Other load on the machine only makes the test slower.
"""
import collections
import subprocess
import sys
import tempfile
import time

NAMES = ("ip", "bridge")
REFERENCE = [[f"{sys.argv[1]}/{name}"] for name in NAMES]
RIP = [[sys.argv[2], name] for name in NAMES]
BUSY, BURSTS, EVENTS = 20, 10, 40
DEADLINE = 300  # seconds
MONITORS = [(0, ["monitor", "all"]), (0, ["-timestamp", "monitor", "route"]), (1, ["monitor", "all"])]
# The line that the last event of a burst causes, for each tool (`ip`, `bridge`).
LAST = ["Deleted 10.98.%d.0/24 ", "Deleted 02:00:00:00:77:%02d "]


def batch(tool, *lines):
    subprocess.run([*tool, "-batch", "-"], input="\n".join(lines).encode(), check=True)


def wait_for(what, done):
    """Waits until `done` is true. The deadline is so long that only a monitor which never gets there fails."""
    deadline = time.monotonic() + DEADLINE
    while not done():
        assert time.monotonic() < deadline, f"{what}: not within {DEADLINE} seconds"
        time.sleep(0.1)


class Monitor:
    """A running monitor whose output goes to a file."""

    def __init__(self, tools, which, words):
        self.words = [NAMES[which], *words]
        self.last = LAST[which]
        self.out = tempfile.NamedTemporaryFile("r")
        self.tool = subprocess.Popen([*tools[which], *words], stdout=open(self.out.name, "w"))

    def lines(self):
        """Returns the lines of the output without timestamps."""
        with open(self.out.name) as out:
            return [line for line in out.read().splitlines() if not line.startswith("Timestamp: ")]

    def shows_end(self, burst):
        return any(self.last % burst in line for line in self.lines())


def end(burst):
    """Causes the events that end a burst."""
    batch(REFERENCE[0], f"route add 10.98.{burst}.0/24 dev v0", f"route del 10.98.{burst}.0/24 dev v0")
    address = f"02:00:00:00:77:{burst:02d} dev v1 master"
    batch(REFERENCE[1], f"fdb add {address} static", f"fdb del {address}")


def burst_of(number):
    routes = [f"10.{number}.{n}.0/24 dev v0" for n in range(EVENTS)]
    addresses = [f"02:00:00:00:{number:02x}:{n:02x} dev v1 master" for n in range(EVENTS)]
    batch(REFERENCE[0], *(f"route add {route}" for route in routes), *(f"route del {route}" for route in routes),
          "link set v1 mtu 1400", "link set v1 mtu 1500", "addr add 10.97.0.1/24 dev v0", "addr del 10.97.0.1/24 dev v0")
    batch(REFERENCE[1], *(f"fdb add {address} static" for address in addresses))
    end(number)


def watch(monitors):
    """Causes events in bursts. Waits after each burst until every monitor has printed its end."""
    for monitor in monitors:
        # The monitor receives events once it prints one.
        def listens():
            end(0)
            time.sleep(0.5)
            return monitor.shows_end(0)
        wait_for(f"{monitor.words} listens", listens)
    for burst in range(1, BURSTS + 1):
        burst_of(burst)
        for monitor in monitors:
            wait_for(f"{monitor.words}, burst {burst}", lambda: monitor.shows_end(burst))


def shown(monitor):
    """Counts the lines from the first burst on."""
    lines = monitor.lines()
    ends = [place for place, line in enumerate(lines) if monitor.last % 0 in line]
    return collections.Counter(lines[ends[-1] + 1:])


def until_none_lacks(reference, rip):
    """Returns the lines of the reference that rip lacks, once there are none or the deadline has passed."""
    deadline = time.monotonic() + DEADLINE
    while (lacks := shown(reference) - shown(rip)) and time.monotonic() < deadline:
        time.sleep(0.5)
    return lacks


def main():
    batch(REFERENCE[0], "link set lo up", "link add v0 type veth peer name v1", "link add b0 type bridge",
          "link set v1 master b0", "link set b0 up", "link set v0 up", "link set v1 up", "addr add 10.99.0.1/24 dev v0")
    # Waits for events that the kernel causes with a delay.
    time.sleep(3)
    busy = [subprocess.Popen(["sh", "-c", "while :; do :; done"]) for _ in range(BUSY)]
    pairs = []
    try:
        pairs = [(Monitor(REFERENCE, *what), Monitor(RIP, *what)) for what in MONITORS]
        watch([monitor for pair in pairs for monitor in pair])
        for reference, rip in pairs:
            lacks = until_none_lacks(reference, rip)
            assert not lacks, f"{rip.words} lacks {lacks.total()} of {shown(reference).total()} lines: {list(lacks)[:5]}"
            assert shown(reference).total() > EVENTS * BURSTS, f"{rip.words}: too few lines"
    finally:
        for process in busy + [monitor.tool for pair in pairs for monitor in pair]:
            process.kill()
            process.wait()


main()
