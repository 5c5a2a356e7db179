#!/usr/bin/env python3
"""attacker.py IP: another process of the same network namespace sends forged netlink messages to IP.

Runs in a network namespace of its own (unshare -n). Fails if a forged message is shown, ends a list, or is taken for the
answer to a request or a question.
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
NLMSG_ERROR, NLMSG_DONE, RTM_NEWLINK, RTM_NEWROUTE, NLM_F_MULTI = 2, 3, 16, 24, 2
GENL_ID_CTRL, NETLINK_GENERIC = 16, 16
ROUTES = 6000
FORGED_ROUTE, FORGED_LINK = "203.0.113.77", "forged0"
# The time for which a request is held back, in microseconds.
HELD_BACK = 150_000
PROTOCOLS = (socket.NETLINK_ROUTE, NETLINK_GENERIC)
FORGED_FAMILY, FORGED_NUMBER = 0x77, 424242


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


def acknowledgement(sequence, port, error):
    """Returns an acknowledgement that quotes only the header of the request."""
    return message(NLMSG_ERROR, 0x100, sequence, port, struct.pack("=i", error) + message(0, 0, sequence, port, b""))


def forged_family(sequence, port):
    """Returns the answer to a query for the ID of a generic netlink family."""
    body = struct.pack("=BBH", 1, 2, 0) + attribute(1, struct.pack("=H", FORGED_FAMILY))
    return message(GENL_ID_CTRL, 0, sequence, port, body)


def forged_entry(kind, command, *numbers):
    """Returns a function that makes a dump of one generic netlink entry. Each of its 32-bit attributes has the forged
    value."""
    body = struct.pack("=BBH", command, 1, 0) + b"".join(attribute(n, struct.pack("=I", FORGED_NUMBER)) for n in numbers)
    return lambda sequence, port: message(kind, NLM_F_MULTI, sequence, port, body) + done(sequence, port)


def ports(protocol=socket.NETLINK_ROUTE):
    """Returns the port IDs of the other netlink sockets in this namespace."""
    with open("/proc/net/netlink") as table:
        rows = [line.split() for line in table.readlines()[1:]]
    return [int(row[2]) % 2**32 for row in rows if row[1] == str(protocol) and row[2] != "0"]


def run(*words, **more):
    return subprocess.run([IP, *words], check=True, **more)


def attack(attacker, build):
    """Sends the message that `build` makes to every port. Returns how many sockets refused it."""
    refused = 0
    own = attacker.getsockname()[0]
    for port in ports(attacker.proto):
        if port == own:
            continue
        try:
            attacker.sendto(build(port), socket.MSG_DONTWAIT, (port, 0))
        except OSError:
            refused += 1
    return refused


def check_list(words):
    """Forges a route and the end of a dump while the tool is slow. The attacker even knows the sequence number."""
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
        # By now the tool is blocked in write(2) to its stdout.
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
    """Sends forged events to the tool's port and to the group."""
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
    # Proves that the attack works: a program that does not check senders receives the forged message.
    assert FORGED_LINK.encode() in witness.recv(1 << 16), "the group got nothing"
    run(*change)
    # The output up to the event of the real change.
    out = b""
    while b"lo" not in out and select.select([tool.stdout], [], [], 300)[0]:
        out += os.read(tool.stdout.fileno(), 1 << 16)
    tool.terminate()
    out += tool.communicate(timeout=300)[0]
    assert FORGED_LINK not in out.decode(), f"{words}: shows the forged event\n{out.decode()}"
    assert "lo" in out.decode(), f"{words}: shows nothing"


def sequences_in(trace):
    return [int(n) for n in re.findall(r"nlmsg_seq=(\d+)", open(trace.name).read())]


def answered(words, lines, forge):
    """Runs a command whose requests are held back until forged answers have been sent. Returns exit code, stdout and stderr.

    Each function of `forge` makes messages from a sequence number and a port ID; with None nothing is forged. connect(2) of
    the command is suppressed, so the kernel delivers messages of other senders and the command itself must check the sender.
    """
    attackers = [socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, protocol) for protocol in PROTOCOLS]
    for attacker in attackers:
        attacker.bind((0, 0))
    delivered = 0
    with tempfile.NamedTemporaryFile("r") as trace, tempfile.TemporaryFile() as given:
        given.write(lines.encode())
        given.seek(0)
        hold = ["strace", "-f", "-qq", "-o", trace.name, "-e", "trace=sendto,sendmsg,connect",
                "-e", "inject=connect:retval=0", "-e", f"inject=sendto,sendmsg:delay_enter={HELD_BACK}"]
        tool = subprocess.Popen(
            [*hold, IP, *words], stdin=given, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        seen = 0
        while forge and tool.poll() is None:
            for sequence in sequences_in(trace)[seen:]:
                seen += 1
                for attacker in attackers:
                    sent = len([port for port in ports(attacker.proto) if port != attacker.getsockname()[0]])
                    delivered += sent - attack(attacker, lambda port: b"".join(f(sequence, port) for f in forge))
            time.sleep(0.01)
        out, said = tool.communicate(timeout=300)
    assert not forge or delivered, f"{words}: no forged message was delivered"
    return tool.returncode, out.decode(), said.decode()


def check_answers(words, forge, lines=""):
    """Checks that forged answers, which arrive before those of the kernel, have no effect."""
    expected = answered(words, lines, None)
    got = answered(words, lines, forge)
    assert got == expected, f"{words} {lines!r}: {got} in place of {expected}"


def check_generic():
    """Checks queries for generic netlink families, and dumps of their objects."""
    entries = [forged_entry(FORGED_FAMILY, command, 1, 2, 6, 9, 10, 11, 12) for command in (1, 2, 4, 5, 8)]
    for words in (["l2tp", "show", "tunnel"], ["l2tp", "show", "session"], ["macsec", "show"], ["fou", "show"],
                  ["mptcp", "endpoint", "show"], ["mptcp", "limits", "show"], ["ila", "list"],
                  ["ioam", "namespace", "show"], ["tcp_metrics", "show"], ["sr", "tunsrc", "show"]):
        check_answers(words, [forged_family, *entries])
    # A forged acknowledgement of a change.
    check_answers(["l2tp", "del", "tunnel", "tunnel_id", "5"],
                  [forged_family, lambda sequence, port: acknowledgement(sequence, port, 0)])


def check_batch():
    """Checks acknowledgements in a batch: no refused line counts as done, and no successful line as refused."""
    lines = "link set lo mtu 8000\nlink set nosuch0 up\nroute add 10.78.0.0/16 dev lo\n" \
        "route add 10.78.0.0/16 dev lo\naddr add 10.79.0.1/24 dev lo\naddr del 10.80.0.1/24 dev lo\n" \
        "route del 10.78.0.0/16 dev lo\naddr del 10.79.0.1/24 dev lo\n"
    for error in (0, -1):
        forge = [lambda sequence, port: acknowledgement(sequence, port, error)]
        check_answers(["-batch", "-"], forge, lines)
        check_answers(["-force", "-batch", "-"], forge, lines)


def check_names():
    """Checks look-ups of interfaces: name by index, and index by name."""
    run("neigh", "replace", "10.77.0.9", "lladdr", "02:00:00:00:00:09", "dev", "lo")
    other = struct.pack("=BxHiII", 0, 772, 7, 1, 0) + attribute(3, b"lo\0")
    forge = [forged_link, lambda sequence, port: message(RTM_NEWLINK, 0, sequence, port, other)]
    for words in (["route", "show", "10.77.0.0/24"], ["route", "get", "10.77.0.1"], ["neigh", "show"],
                  ["rule", "show"], ["addr", "show", "dev", "lo"], ["link", "show", "lo"], ["-br", "link"],
                  ["route", "show", "dev", "lo", "table", "local"], ["route", "show", "dev", "forged0"]):
        check_answers(words, forge)
    check_answers(["-force", "-batch", "-"], forge, "neigh show\nlink set forged0 up\nroute get 10.77.0.1\n")


def main():
    run("link", "set", "lo", "up")
    check_generic()
    check_batch()
    batch = "".join(f"route add 10.77.{n // 250}.{n % 250} dev lo\n" for n in range(ROUTES))
    run("-batch", "-", input=batch.encode())
    check_list(["route", "show"])
    check_list(["-json", "-pretty", "route", "show", "table", "all"])
    check_monitor(["monitor", "link"], ["link", "set", "lo", "mtu", "9000"])
    check_monitor(["monitor", "all"], ["link", "set", "lo", "mtu", "9001"])
    check_names()


main()
