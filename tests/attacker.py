#!/usr/bin/env python3
"""attacker.py IP: another process of the same network namespace sends forged netlink messages to IP.

Runs in a network namespace of its own (unshare -n). Fails if a forged message is shown, or ends a list.
"""
import os
import re
import select
import socket
import struct
import subprocess
import sys
import tempfile
import time

IP = sys.argv[1]
NLMSG_DONE, RTM_NEWLINK, RTM_NEWROUTE, NLM_F_MULTI = 3, 16, 24, 2
ROUTES = 6000
FORGED_ROUTE, FORGED_LINK = "203.0.113.77", "forged0"


def attribute(kind, payload):
    return struct.pack("=HH", len(payload) + 4, kind) + payload + b"\0" * (-len(payload) % 4)


def message(kind, flags, sequence, port, body):
    return struct.pack("=IHHII", 16 + len(body), kind, flags, sequence, port) + body


def forged_route(sequence, port):
    header = struct.pack("=BBBBBBBBI", socket.AF_INET, 32, 0, 0, 254, 3, 0, 1, 0)
    body = header + attribute(1, socket.inet_aton(FORGED_ROUTE)) + attribute(4, struct.pack("=I", 1))
    return message(RTM_NEWROUTE, NLM_F_MULTI, sequence, port, body)


def forged_link(sequence, port):
    header = struct.pack("=BxHiII", 0, 772, 1, 1, 0)
    return message(RTM_NEWLINK, 0, sequence, port, header + attribute(3, FORGED_LINK.encode() + b"\0"))


def done(sequence, port):
    return message(NLMSG_DONE, NLM_F_MULTI, sequence, port, struct.pack("=i", 0))


def ports():
    """The ports of the other netlink sockets of this namespace."""
    with open("/proc/net/netlink") as table:
        rows = [line.split() for line in table.readlines()[1:]]
    return [int(row[2]) % 2**32 for row in rows if row[1] == "0" and row[2] != "0"]


def run(*words, **more):
    return subprocess.run([IP, *words], check=True, **more)


def attack(attacker, build):
    """Sends what `build` makes to every port; says how many sockets refused it."""
    refused = 0
    own = attacker.getsockname()[0]
    for port in ports():
        if port == own:
            continue
        try:
            attacker.sendto(build(port), socket.MSG_DONTWAIT, (port, 0))
        except OSError:
            refused += 1
    return refused


def check_list(words):
    """Forges a route and the end of a list while its reader is slow. The attacker even knows the sequence number."""
    attacker = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
    attacker.bind((0, 0))
    with tempfile.NamedTemporaryFile("r") as trace:
        tool = subprocess.Popen(
            ["strace", "-f", "-o", trace.name, "-e", "trace=sendto", IP, *words], stdout=subprocess.PIPE)
        deadline = time.monotonic() + 300
        sequences = []
        while not sequences and time.monotonic() < deadline:
            time.sleep(0.1)
            sequences = [int(n) for n in re.findall(r"nlmsg_seq=(\d+)", open(trace.name).read())]
        assert sequences, "the tool has sent nothing"
        # By now it waits for the reader of its output.
        time.sleep(0.3)
        assert abs(sequences[-1] - time.time()) > 3600, "the sequence number can be guessed from the time"
        for sequence in sequences:
            attack(attacker, lambda port: forged_route(sequence, port) + done(sequence, port))
        out, _ = tool.communicate(timeout=300)
    lines = out.decode().splitlines()
    assert tool.returncode == 0, f"{words}: exit code {tool.returncode}"
    assert not any(FORGED_ROUTE in line for line in lines), f"{words}: shows the forged route"
    assert sum("10.77." in line for line in lines) == ROUTES, f"{words}: {len(lines)} lines"


def check_monitor(words, change):
    """Forges events, to the port and to the group."""
    group = 1  # RTMGRP_LINK
    attacker, witness = (socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) for _ in range(2))
    attacker.bind((0, 0))
    witness.bind((0, group))
    witness.settimeout(300)
    before = set(ports())
    tool = subprocess.Popen([IP, *words], stdout=subprocess.PIPE)
    deadline = time.monotonic() + 300
    while set(ports()) <= before and time.monotonic() < deadline:
        time.sleep(0.1)
    time.sleep(0.5)
    attack(attacker, lambda port: forged_link(0, port))
    attacker.sendto(forged_link(0, 0), (0, group))
    # The attack is real: whoever believes every sender gets it.
    assert FORGED_LINK.encode() in witness.recv(1 << 16), "the group got nothing"
    run(*change)
    # What is shown up to the change.
    out = b""
    while b"lo" not in out and select.select([tool.stdout], [], [], 300)[0]:
        out += os.read(tool.stdout.fileno(), 1 << 16)
    tool.terminate()
    out += tool.communicate(timeout=300)[0]
    assert FORGED_LINK not in out.decode(), f"{words}: shows the forged event\n{out.decode()}"
    assert "lo" in out.decode(), f"{words}: shows nothing"


def main():
    run("link", "set", "lo", "up")
    batch = "".join(f"route add 10.77.{n // 250}.{n % 250} dev lo\n" for n in range(ROUTES))
    run("-batch", "-", input=batch.encode())
    check_list(["route", "show"])
    check_list(["-json", "-pretty", "route", "show", "table", "all"])
    check_monitor(["monitor", "link"], ["link", "set", "lo", "mtu", "9000"])
    check_monitor(["monitor", "all"], ["link", "set", "lo", "mtu", "9001"])


main()
