#!/usr/bin/env python3
"""faults.py BINARY: lets every system call of some commands fail once (strace fault injection). rip must not crash, and must
not ignore a fault silently that the reference reports.

Run it in new network and mount namespaces (unshare -n -m). `faults.py --record ROOT` runs the reference under ROOT instead and
records in faults.txt which faults it ignores silently. RIP_LONG=1 tries more error numbers. A fault is ignored silently if the
command exits with 0 and an empty stderr although its output differs from that without the fault.
"""
import collections
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ALLOWED = os.path.join(HERE, "faults.txt")
NAMESPACES = """
mount -t tmpfs t /run
mount -t sysfs s /sys
ip() { "$TOOL" "$@"; }
ip link add br0 type bridge; ip link add v0 type veth peer name v1; ip link set v1 master br0
for link in v0 v1 br0 lo; do ip link set $link up; done
ip addr add 10.1.1.1/24 dev v0; ip neigh add 10.1.1.2 lladdr 02:00:00:00:00:01 dev v0
ip route add 10.2.0.0/16 via 10.1.1.2; ip nexthop add id 1 dev v0; ip route add 10.3.0.0/16 nhid 1
ip netns add n1; ip netns add n2; ip link add v5 type veth peer name v6 netns n1
printf 'link show v0\\naddr show v0\\nroute show\\n' >/run/batch
for i in $(seq 100); do ip addr | grep -q -w tentative || break; sleep 0.2; done
"""
COMMANDS = [
    "ip link", "ip -d link show v0", "ip addr", "ip -j addr", "ip route show table all", "ip -d route", "ip rule",
    "ip neigh", "ip netns list", "ip netns list-id", "ip link set v0 mtu 1400", "ip addr replace 10.9.9.9/24 dev v0",
    "ip netns add new", "ip netns exec n1 BINARY -V", "ip -n n1 link", "ip -batch /run/batch", "ip maddr", "ip tuntap",
    "bridge fdb", "bridge link", "brctl show", "ifconfig", "route -n",
]
# Names of system calls with the same purpose, by one common name.
SAME = {"open": "openat", "recvfrom": "recvmsg", "fstat": "stat", "newfstatat": "stat", "statx": "stat", "lstat": "stat", "statfs": "stat",
        "access": "stat", "readlink": "stat", "readlinkat": "stat", "pread64": "read", "readv": "read", "writev": "write"}
# brk(2) returns no errors; the others do not return.
EXEMPT = {"brk", "execve", "exit_group", "exit"}
# The first system call of rip's `main`. Failures of earlier calls, by the loader and the C library, are not tested.
MAIN = "poll([{fd=0, events=0}, {fd=1,"


class Tool:
    def __init__(self, root, binary):
        self.root, self.binary = root, binary

    def words(self, command):
        """Returns the command line that runs a command of the tool."""
        words = [self.binary if word == "BINARY" else word for word in command.split()]
        if self.root is None:
            # The first word is the program name, which selects the tool.
            return [os.path.join("/run/tools", words[0]), *words[1:]]
        libraries = f"{self.root}/usr/lib/x86_64-linux-gnu"
        places = [f"{self.root}/usr/{folder}/{words[0]}" for folder in ("bin", "sbin")]
        elf = next(place for place in places if os.path.exists(place))
        loader = f"{libraries}/ld-linux-x86-64.so.2"
        return [loader, "--argv0", words[0], "--library-path", libraries, elf, *words[1:]]

    def run(self, command, *options, log="/dev/null"):
        subprocess.run(["sh", "-c", '"$TOOL" netns del new 2>/dev/null'], check=False)
        traced = ["strace", "-f", "-qq", "-o", log, *options, *self.words(command)]
        done = subprocess.run(traced, stdin=subprocess.DEVNULL, capture_output=True, timeout=300)
        return done.returncode, done.stdout, done.stderr


def calls(log, began):
    """Returns the system calls that may fail, each as its name and its count so far. `began` means: from the start of
    `main`."""
    count, made, ours = collections.Counter(), [], began
    for line in open(log, errors="replace"):
        call = re.match(r"(?:\d+ +)?((\w+)\(.*)", line)
        if not call:
            continue
        name = call[2]
        count[name] += 1
        if call[1].startswith(MAIN):
            ours = True
        elif name == "execve":
            ours = began
        if ours and name not in EXEMPT:
            made.append((name, count[name]))
    return made


def main():
    record = sys.argv[1] == "--record"
    tool = Tool(sys.argv[2], os.environ["TOOL"]) if record else Tool(None, sys.argv[1])
    os.environ.setdefault("TOOL", "/run/tools/ip")
    setup = NAMESPACES if record else NAMESPACES.replace("mount -t sysfs", (
        "mkdir /run/tools; for tool in ip bridge brctl ifconfig route; do "
        f"ln -s '{tool.binary}' /run/tools/$tool; done; mount -t sysfs"))
    subprocess.run(["sh", "-c", setup], check=True)
    errors = ["EIO", "ENOMEM", "EMFILE", "EPERM", "ENOBUFS"] if os.environ.get("RIP_LONG") else ["EIO"]
    allowed = set() if record else {tuple(line.rstrip("\n").split("\t")) for line in open(ALLOWED)}
    crashes, silent, runs = [], set(), 0
    log = tempfile.NamedTemporaryFile(dir="/run", delete=False).name
    for command in COMMANDS:
        expected = tool.run(command, log=log)
        for name, nth in calls(log, began=record):
            for error in errors:
                runs += 1
                inject = f"--inject={name}:error={error}:when={nth}"
                code, out, err = tool.run(command, f"--trace={name}", inject)
                if code < 0 or code in (101, 134, 139):
                    crashes.append(f"{command}: {name} {nth} {error}: {code} {err.decode(errors='replace')[-200:]}")
                elif code == 0 and not err and out != expected[1]:
                    # On a slow machine, the output can change by itself.
                    expected = tool.run(command, log=log)
                    if out != expected[1]:
                        silent.add((command, SAME.get(name, name)))
    if record:
        with open(ALLOWED, "w") as file:
            file.writelines("\t".join(row) + "\n" for row in sorted(silent))
    unlike = sorted(silent - allowed) if not record else []
    print(f"{runs} faults, {len(crashes)} crashes, silent where the reference is not: {len(unlike)}")
    for line in [*crashes, *map(str, unlike)] if not record else []:
        print(line)
    sys.exit(bool(not record and (crashes or unlike)))


main()
