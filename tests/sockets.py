#!/usr/bin/env python3
"""sockets.py RIP REFERENCE [FILTERS]: compares `ss` of rip with that of the reference on some 200 sockets of all families.

Runs the command lines of sockets.txt and FILTERS generated filters (default 5,000), and compares stdout, stderr and exit code.
The sockets are created in new namespaces. Run it in the virtual machine, whose kernel has the modules of all families:

    tests/vm/vm.sh /var/cache/rip-tests/vm 'python3 tests/sockets.py target/debug/rip /var/cache/rip-tests/reference/bin/ss'
"""
import contextlib
import os
import random
import re
import shlex
import socket
import subprocess
import sys

rip, reference = (os.path.abspath(path) for path in sys.argv[1:3])
TRIES = 4
COUNT = int(sys.argv[3]) if len(sys.argv) > 3 else 5000
held = []


def sh(line):
    subprocess.run(line, shell=True, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def new(family, kind, protocol=0, bind=None, listen=None, connect=None, options=()):
    """Creates a socket and keeps it open. Returns None if the kernel does not support it."""
    try:
        made = socket.socket(family, kind, protocol)
    except OSError:
        return None
    held.append(made)
    with contextlib.suppress(OSError):
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        for option in options:
            made.setsockopt(*option)
        if bind:
            made.bind(bind)
        if listen is not None:
            made.listen(listen)
        if connect:
            made.setblocking(False)
            made.connect(connect)
    return made


def accept(listener, count=1):
    """Accepts waiting connections, so that both ends have a socket."""
    listener.setblocking(False)
    for _ in range(count):
        with contextlib.suppress(OSError):
            held.append(listener.accept()[0])


V4, V6, STREAM, DGRAM = socket.AF_INET, socket.AF_INET6, socket.SOCK_STREAM, socket.SOCK_DGRAM
DEVICE, MARK = (socket.SOL_SOCKET, 25, b"lo\0"), 36


def make():
    """Creates the sockets."""
    # Disables DNS, which the reference would query for addresses of some sockets below.
    with open("/tmp/nsswitch.conf", "w") as file:
        file.write("hosts: files\nservices: files\n")
    sh("mount --bind /tmp/nsswitch.conf /etc/nsswitch.conf")
    sh("ip link set lo up; ip link add d0 type dummy; ip link set d0 up; ip addr add 192.0.2.1/24 dev d0;"
       "ip addr add 2001:db8::1/64 dev d0 nodad; ip addr add 10.1.2.3/8 dev lo")
    for port, mark in [(22, 0), (80, 1), (443, 0x55), (8080, 7), (631, 0), (3306, 0)]:
        marked = [(socket.SOL_SOCKET, MARK, mark)] if mark else []
        for family, host in [(V4, "127.0.0.1"), (V4, "192.0.2.1"), (V6, "::1"), (V6, "2001:db8::1")]:
            for protocol in (6, 132, 262, 33):
                kind = 6 if protocol == 33 else STREAM
                at = port + {6: 0, 132: 1, 262: 2, 33: 3}[protocol]
                server = new(family, kind, protocol, (host, at), 4 + port % 3, options=marked)
                if server is None or protocol == 33:
                    continue
                for n in range(2 if port < 500 else 1):
                    own = None if n else (host, 30000 + len(held))
                    new(family, kind, protocol, own, connect=(host, at), options=marked)
                accept(server, 1)
    for port in (53, 68, 123, 5353):
        new(V4, DGRAM, 0, ("0.0.0.0", port))
        new(V6, DGRAM, 0, ("::", port + 1), options=[(41, 26, 1)])
        new(V4, DGRAM, 0, ("127.0.0.1", port + 2), connect=("127.0.0.1", port))
        new(V4, DGRAM, 0, ("0.0.0.0", port + 7), options=[DEVICE])
    new(V4, STREAM, 0, ("0.0.0.0", 25), 3, options=[DEVICE])
    new(V6, STREAM, 0, ("::", 993), 3)
    new(V4, STREAM, 0, ("127.0.0.1", 4444))
    new(V4, STREAM, 0, None, connect=("192.0.2.99", 80))
    new(V6, STREAM, 0, None, connect=("::ffff:127.0.0.1", 80))
    for protocol in (1, 2, 89):
        new(V4, socket.SOCK_RAW, protocol)
        new(V6, socket.SOCK_RAW, protocol)
    # TCP sockets in FIN-WAIT-2, CLOSE-WAIT, TIME-WAIT and similar states.
    server = new(V4, STREAM, 0, ("127.0.0.1", 7000), 9)
    for state in range(4):
        client = new(V4, STREAM, 0, ("127.0.0.1", 7001 + state), connect=("127.0.0.1", 7000))
        peer = server.accept()[0]
        if state == 0:
            client.shutdown(socket.SHUT_WR)
        elif state == 1:
            peer.send(b"x" * 100)
        elif state == 2:
            client.close()
            peer.close()
            continue
        held.append(peer)
    os.makedirs("/tmp/ss", exist_ok=True)
    os.chdir("/tmp/ss")
    for name in ("/tmp/ss/a", "/tmp/ss/b.sock", "\0abs", "\0two\0parts", "/run/x.sock", "rel"):
        server = new(socket.AF_UNIX, STREAM, 0, name, 5)
        new(socket.AF_UNIX, STREAM, 0, None, connect=name)
        new(socket.AF_UNIX, STREAM, 0, None, connect=name)
        accept(server)
        new(socket.AF_UNIX, DGRAM, 0, name + "d")
        new(socket.AF_UNIX, DGRAM, 0, None, connect=name + "d")
        accept(new(socket.AF_UNIX, socket.SOCK_SEQPACKET, 0, name + "q", 2))
        new(socket.AF_UNIX, socket.SOCK_SEQPACKET, 0, None, connect=name + "q")
    new(socket.AF_UNIX, DGRAM, 0, "")
    held.extend(socket.socketpair())
    for protocol, device in [(3, "lo"), (0x800, "d0"), (0x806, "lo"), (0x88cc, "")]:
        for kind in (socket.SOCK_RAW, DGRAM):
            new(socket.AF_PACKET, kind, 0, (device, protocol) if device else None)
    for protocol, pid in [(0, 7000), (9, 7001), (15, 7002), (16, 7003)]:
        new(socket.AF_NETLINK, socket.SOCK_RAW, protocol, (pid, 1))
    new(socket.AF_VSOCK, STREAM, 0, (0xffffffff, 1234), 2)
    new(socket.AF_VSOCK, STREAM, 0, (1, 77), 2)
    new(socket.AF_VSOCK, STREAM, 0, None, connect=(1, 77))
    new(socket.AF_TIPC, STREAM, 0, (socket.TIPC_ADDR_NAMESEQ, 1000, 5, 9), 2)
    new(socket.AF_TIPC, socket.SOCK_RDM, 0, (socket.TIPC_ADDR_NAMESEQ, 2000, 5, 9))


PORTS = ["22", "80", "443", "ssh", "http", "https", ":22", ":80", ":ssh", "*:80", "8080", "0", "1024", "30010", "53", "domain",
         "0x50", "0120", "65535", "65536", "99999", "*", ":*", "-1", "7000", "nosuch"]
HOSTS = ["127.0.0.1", "192.0.2.1", "::1", "[::1]", "2001:db8::1", "[2001:db8::1]:80", "127.0.0.1:80", "192.0.2.0/24", "127.0.0.0/8:443",
         "[2001:db8::]/32", "[2001:db8::/32]:443", "::/0", "0.0.0.0/0", "*", "*:22", ":443", "any", "default", "localhost", "localhost:80",
         "10.1.2.3", "10/8", "127", "[::ffff:127.0.0.1]", "::ffff:127.0.0.1", "inet:127.0.0.1", "inet6:[::1]", "inet6:*", "inet:*:80",
         "unix:/tmp/ss/a", "unix:*", "unix:/tmp/ss/*", "unix:@abs", "unix:*.SOCK", "unix:/run/x.sock", "link:ip", "link:arp:lo", "link:*:d0",
         "netlink:rtnl", "netlink:route", "netlink:*:7001", "netlink:0:kernel", "vsock:1", "vsock:1:77", "vsock:*:1234", "1.2.3", "foo"]
COMPARE = ["", "", "", "=", "==", "eq", "!=", "ne", "neq", "<", "lt", "<=", "le", "leq", ">", "gt", ">=", "ge", "geq"]
TABLES = ["-t", "-u", "-tu", "-w", "-x", "-S", "-d", "-M", "-0", "-A inet", "-A inet,unix", "-A all", "-4", "-6", "-t4", "-t6", "-f link",
          "-f unix", "-f vsock", "-f netlink", "-A unix_stream,tcp", "-A tcp,udp,raw", "-A packet_raw,vsock", "--vsock", "--tipc"]
STATES = ["all", "connected", "synchronized", "bucket", "big", "established", "syn-sent", "syn-recv", "fin-wait-1", "fin-wait-2", "time-wait",
          "closed", "close-wait", "last-ack", "listening", "closing", "bound-inactive", "unconnected", "Listening", "foo"]


def condition(draw):
    """Generates a condition."""
    kind = draw.random()
    if kind < 0.35:
        word = draw.choice(["sport", "dport"])
        return f"{word} {draw.choice(COMPARE)} {draw.choice(PORTS)}"
    if kind < 0.7:
        return f"{draw.choice(['src', 'dst'])} {draw.choice(['', '', '=', '==', '!='])} {draw.choice(HOSTS)}"
    if kind < 0.8:
        return f"dev {draw.choice(['', '=', '!='])} {draw.choice(['lo', 'd0', '1', '2', '0', 'nosuch'])}"
    if kind < 0.87:
        return f"fwmark {draw.choice(['', '=', '!='])} {draw.choice(['0', '1', '0x55', '7/1', '0x50/0xf0', '1/0', 'x'])}"
    if kind < 0.92:
        return f"cgroup {draw.choice(['', '=', '!='])} {draw.choice(['/', '.', '/sys/fs/cgroup', 'nosuch'])}"
    return draw.choice(["autobound", "not autobound"])


def expression(draw, depth=0):
    """Generates an expression of conditions."""
    kind = draw.random()
    if depth > 3 or kind < 0.4:
        return condition(draw)
    if kind < 0.55:
        return f"( {expression(draw, depth + 1)} )"
    if kind < 0.65:
        return f"{draw.choice(['not', '!'])} {expression(draw, depth + 1)}"
    joined = draw.choice(["and", "and", "or", "or", "&", "&&", "|", "||", ""])
    return f"{expression(draw, depth + 1)} {joined} {expression(draw, depth + 1)}"


def line(draw):
    """Generates options and a filter; one in twenty is invalid."""
    words = ["-n"] if draw.random() < 0.7 else []
    words += draw.choice(TABLES).split()
    words += draw.choice([["-a"]] * 4 + [["-l"], []])
    if draw.random() < 0.2:
        words += [draw.choice(["state", "exclude"]), draw.choice(STATES)]
    text = expression(draw)
    words += text.split() if draw.random() < 0.6 else [text]
    if draw.random() < 0.05:
        at = draw.randrange(len(words))
        draw.choice([lambda: words.pop(at), lambda: words.insert(at, draw.choice(["and", ")", "(", "=", "sport", "!", "x"]))])()
    return " ".join(f"'{word}'" for word in words)


# Values that differ between runs, and the netlink sockets that `ss` itself opens.
OWN = re.compile(r"^(nl +UNCONN +)?(\S+ +){0,4}(tcpdiag|rtnl|4|0):(?!kernel)(ld-linux\S*|ss/\S*|rip\S*|\d{2,6}|-\d+) .*\n", re.M)
CHANGING = [(re.compile(pattern), by) for pattern, by in [
    (r"timer:\((\w+),[^,]*,", r"timer:(\1,T,"), (r"(last(snd|rcv|ack)|busy|minrtt|rcv_rtt|rtt|rto|ato|expires):[0-9.,/a-z]+", r"\1:N"),
    (r"(pacing_rate|delivery_rate|send) [0-9.]+[kMGT]?bps(/[0-9.]+[kMGT]?bps)?", r"\1 N"), (r"Usage:(.|\n)*", "Usage:\n"), (r"^Total: \d+", "Total: N")]]


def run(tool, text):
    """Runs a command line. Returns stdout, stderr and the exit code."""
    if "|" in text or text.startswith("ss"):
        words = ["/bin/sh", "-c", text]
    else:
        words = TOOLS[tool] + shlex.split(text)
    env = dict(os.environ, PATH=f"/tmp/tool-{tool}:{os.environ['PATH']}")
    done = subprocess.run(words, executable=words[0] if words[0] != "ss" else rip, env=env, capture_output=True,
                          stdin=subprocess.DEVNULL, timeout=60, check=False)
    texts = [done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")]
    if "tcpdiag:" in texts[0] or " 4:" in texts[0]:
        texts[0] = re.sub(" +", " ", OWN.sub("", texts[0]))
    for pattern, by in CHANGING:
        texts = [pattern.sub(by, part) for part in texts]
    texts[0] = re.sub(r" +$", "", texts[0], flags=re.M) if "timer:(" in texts[0] else texts[0]
    return texts[0], texts[1], done.returncode


TOOLS = {"reference": [reference], "rip": ["ss"]}


def main():
    for name in TOOLS:
        os.makedirs(f"/tmp/tool-{name}", exist_ok=True)
        tool = f"/tmp/tool-{name}/ss"
        with contextlib.suppress(FileNotFoundError):
            os.unlink(tool)
        if name == "rip":
            os.symlink(rip, tool)
            continue
        with open(tool, "w", opener=lambda path, flags: os.open(path, flags, 0o755)) as file:
            file.write(f'#!/bin/sh\nexec {reference} "$@"\n')
    draw = random.Random(int(os.environ.get("SEED", "17")))
    with open(f"{os.path.dirname(os.path.abspath(__file__))}/sockets.txt") as file:
        lines = [text.strip() for text in file if text.strip() and not text.startswith("#")]
    people = len(lines)
    lines += [line(draw) for _ in range(COUNT)]
    make()
    different = rows = 0
    for number, text in enumerate(lines):
        # Repeated if they differ, because the state of a socket may have changed between the two runs.
        for _ in range(TRIES):
            expected, got = run("reference", text), run("rip", text)
            if expected == got:
                break
        rows += expected[0].count("\n")
        # The reference crashes on a few filters (SIGSEGV).
        if expected == got or expected[2] in (-11, 139):
            continue
        different += 1
        if different > int(os.environ.get("SHOWN", "20")):
            continue
        print(f"{number}: ss {text}")
        for one, two in zip(expected, got):
            if one != two:
                a, b = (str(part).split("\n") for part in (one, two))
                for mark, these, those in (("-", a, b), ("+", b, a)):
                    for shown in [row for row in these if row not in those][:4] or (["(order)"] if mark == "-" else []):
                        print(f"  {mark} {shown}")
    print(f"{len(held)} sockets; {people} lines and {COUNT} filters, {rows} lines of output: {different} differ")
    sys.exit(different > 0)


if os.environ.get("SOCKETS_INSIDE"):
    main()
else:
    os.environ["SOCKETS_INSIDE"] = "1"
    sh("modprobe -a tipc sctp dccp_ipv4 dccp_ipv6 vsock vsock_loopback tcp_bbr tcp_dctcp tcp_vegas")
    os.execvp("unshare", ["unshare", "--net", "--mount", "--ipc", "--uts", sys.executable, *sys.argv])
