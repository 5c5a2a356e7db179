#!/usr/bin/env python3
"""saves.py RIP: tests that `rip restore` reproduces what `rip save` has written, after each command of the labs.

For every network namespace of a lab: save, restore into a new namespace, and save there; both texts must be equal. Runs in the
virtual machine of the golden cases; with --here, on this machine in new namespaces.
"""
import os
import re
import shlex
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
CACHE = os.environ.get("RIP_TEST_CACHE", "/var/cache/rip-tests")
KERNEL = os.environ.get("RIP_VM_KERNEL", os.path.join(CACHE, "vm"))
LABS = os.path.join(HERE, "golden", "labs")
TOOLS = ["ip", "bridge", "brctl", "ifconfig", "route"]


def rip(env, *words, text=None):
    return subprocess.run(["rip", *words], env=env, input=text, capture_output=True, text=True)


def parts(saved):
    """Returns the sorted notes and the commands in their order. Notes are ordered by interface index, which may
    differ."""
    notes = re.findall(r"^# .*", saved, re.M)
    return sorted(notes), [line for line in saved.splitlines() if not line.startswith("# ")]


def round_trip(env, name, saved):
    """Whether `rip save` prints the same text after `rip restore` in a new namespace. Prints the difference."""
    for namespace in ["copy", "elsewhere"]:
        rip(env, "netns", "add", namespace).check_returncode()
    for link in re.findall(r"^# (\S+) \(veth\) is not saved", saved, re.M):
        words = ["link", "add", link, "type", "veth", "peer", "name", link, "netns", "elsewhere"]
        rip(env, "-n", "copy", *words).check_returncode()
    restored = rip(env, "-n", "copy", "restore", "-", text=saved)
    again = rip(env, "-n", "copy", "save")
    for namespace in ["copy", "elsewhere"]:
        rip(env, "netns", "del", namespace)
    (notes, commands), (wanted_notes, wanted) = parts(again.stdout), parts(saved)
    # A bridge whose last port was removed has an address of zeros, and a new bridge has a random one; neither is saved.
    commands = [line if " address " in old else re.sub(" address [0-9a-f:]+", "", line) for line, old in zip(commands, wanted)] + \
        commands[len(wanted):]
    if (notes, commands) == (wanted_notes, wanted) and restored.returncode == 0 and not restored.stderr:
        return True
    print(f"namespace {name}: {restored.stderr}{again.stderr}-- saved:\n{saved}-- and again:\n{again.stdout}")
    return False


def lab(path, binary):
    """Runs one lab. Returns how many saved states are not reproduced."""
    subprocess.run(["mount", "--make-rprivate", "/"], check=True)
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", "/run"], check=True)
    with open(path) as file:
        commands = re.findall(r"^\$ (.*)$", file.read(), re.M)
    seen, failed = set(), 0
    with tempfile.TemporaryDirectory() as bin:
        for tool in ["rip", *TOOLS]:
            os.symlink(binary, os.path.join(bin, tool))
        env = {"PATH": f"{bin}:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
        for command in commands:
            subprocess.run(["sh", "-c", command], env=env, capture_output=True)
            names = os.listdir("/run/netns") if os.path.isdir("/run/netns") else []
            for name in [None, *sorted(names)]:
                saved = rip(env, *(["-n", name] if name else []), "save")
                if saved.returncode or saved.stderr:
                    failed += 1
                    print(f"{os.path.basename(path)}: after {command!r}: {saved.stderr}")
                elif saved.stdout not in seen:
                    seen.add(saved.stdout)
                    if not round_trip(env, name, saved.stdout):
                        failed += 1
                        print(f"{os.path.basename(path)}: after {command!r}")
    print(f"{os.path.basename(path)}: {len(seen)} states")
    return failed


def inside(binary):
    """Runs all labs, each in new namespaces. Returns how many failed."""
    unshare = ["unshare", "--net", "--mount", "--pid", "--fork", "--mount-proc", "--uts", "--ipc"]
    run = [*unshare, sys.executable, __file__, "--lab", binary]
    labs = sorted(name for name in os.listdir(LABS) if name.endswith(".t"))
    failed = sum(subprocess.run([*run, os.path.join(LABS, name)]).returncode != 0 for name in labs)
    print(f"saves: {len(labs)} labs, {failed} failed")
    return failed


if __name__ == "__main__":
    if sys.argv[1] == "--lab":
        sys.exit(1 if lab(sys.argv[3], sys.argv[2]) else 0)
    if sys.argv[1] in ["--inside", "--here"]:
        sys.exit(1 if inside(os.path.abspath(sys.argv[2])) else 0)
    command = shlex.join([sys.executable, os.path.abspath(__file__), "--inside", os.path.abspath(sys.argv[1])])
    sys.exit(subprocess.run([os.path.join(HERE, "vm", "vm.sh"), KERNEL, command]).returncode)
