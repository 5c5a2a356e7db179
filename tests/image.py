#!/usr/bin/env python3
"""image.py RIP: runs every lab of tests/golden/labs in a root directory with the contents of the image (see Containerfile).

RIP is the static binary of build.sh. The root contains rip, its links, a static shell and the few other tools that the labs
call. There is no /etc and no name file, and /proc/sys is writable only in the lab that requires it. The output must equal that
of the reference. Runs in the virtual machine of the golden cases.
"""
import os
import re
import shlex
import shutil
import stat
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
CACHE = os.environ.get("RIP_TEST_CACHE", "/var/cache/rip-tests")
KERNEL = os.environ.get("RIP_VM_KERNEL", os.path.join(CACHE, "vm"))
LABS = os.path.join(HERE, "golden", "labs")
ROOT = "/mnt/image"
TOOLS = ["ip", "bridge", "brctl", "ifconfig", "route", "arp", "netstat", "nstat", "ss"]
BUSYBOX = ["cut", "grep", "head", "ls", "ping", "sysctl"]
ENVIRONMENT = {"PATH": "/bin", "HOME": "/tmp", "TERM": "dumb", "LANG": "C", "TZ": "UTC"}


def furnish(rip):
    """Creates the root directory: the contents of the image, and busybox under the required names, none of which is
    that of a tool."""
    subprocess.run(["mount", "--make-rprivate", "/"], check=True)
    os.makedirs(ROOT, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", ROOT], check=True)
    for folder in ["bin", "dev/net", "proc", "sys", "run", "tmp"]:
        os.makedirs(f"{ROOT}/{folder}")
    # As a container engine creates it with --device /dev/net/tun.
    os.mknod(f"{ROOT}/dev/net/tun", stat.S_IFCHR | 0o600, os.makedev(10, 200))
    shutil.copy(rip, f"{ROOT}/bin/rip")
    subprocess.run(["mount", "-t", "proc", "proc", f"{ROOT}/proc"], check=True)
    subprocess.run(["mount", "-t", "sysfs", "sysfs", f"{ROOT}/sys"], check=True)
    run(["/bin/rip", "--install", "-s", "/bin"]).check_returncode()
    links = sorted(os.listdir(f"{ROOT}/bin"))
    assert links == sorted([*TOOLS, "rip"]), links
    shutil.copy(shutil.which("busybox"), f"{ROOT}/bin/busybox")
    for name in BUSYBOX:
        os.symlink("busybox", f"{ROOT}/bin/{name}")
    # busybox's shell is not used, because it runs its own `ip` applet instead of the one in PATH.
    shutil.copy("/bin/bash-static", f"{ROOT}/bin/sh")
    version = run(["/bin/sh", "-c", "ip -V"]).stdout
    assert b"rip" in version, version


def run(words):
    return subprocess.run(words, env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True, timeout=300,
                          preexec_fn=lambda: (os.chroot(ROOT), os.chdir("/tmp")))


def marked(output, before):
    """Formats output as lines of a golden case."""
    for line in output.decode().split("\n")[:-1]:
        if line.endswith(" "):
            line = line[:-1] + "·"
        elif line.endswith("\t"):
            line = line[:-1] + "␉"
        yield before + (line or "␤")


def masked(line, named):
    """Replaces MAC addresses that no command contains."""
    def mask(found):
        address = found.group()
        kept = address in named or address in ("00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff")
        return address if kept else "xx:xx:xx:xx:xx:xx"
    return re.sub(r"\b[0-9a-f]{2}(:[0-9a-f]{2}){5}\b", mask, line)


def lab(path, rip):
    """Runs one lab in new namespaces, and compares the output with its file."""
    furnish(rip)
    with open(path) as file:
        text = file.read()
    commands = "\n".join(re.findall(r"^\$ (.*)$", text, re.M))
    if "sysctl -w" not in commands:
        subprocess.run(["mount", "-o", "bind,ro", f"{ROOT}/proc/sys", f"{ROOT}/proc/sys"], check=True)
    shown = []
    for line in text.splitlines():
        if line.startswith("#") or not line:
            shown.append(line)
        elif line.startswith("$ "):
            done = run(["/bin/sh", "-c", line[2:]])
            shown.append(line)
            shown += [masked(row, commands) for row in [*marked(done.stdout, ""), *marked(done.stderr, "! ")]]
            if done.returncode:
                shown.append(f"? {done.returncode}")
    if shown != text.splitlines():
        print(f"{path}: not as recorded; what is printed here:")
        print("\n".join(shown))
        return 1
    return 0


def inside(rip):
    """Runs all labs, each in a process with new namespaces. Returns how many failed."""
    unshare = ["unshare", "--net", "--mount", "--pid", "--fork", "--uts", "--ipc", sys.executable, __file__, "--lab", rip]
    labs = sorted(name for name in os.listdir(LABS) if name.endswith(".t"))
    failed = sum(subprocess.run([*unshare, os.path.join(LABS, name)]).returncode != 0 for name in labs)
    print(f"image: {len(labs)} labs in an empty root, {failed} failed")
    return failed


if __name__ == "__main__":
    if sys.argv[1] == "--lab":
        sys.exit(lab(sys.argv[3], sys.argv[2]))
    if sys.argv[1] == "--inside":
        sys.exit(1 if inside(sys.argv[2]) else 0)
    command = shlex.join([sys.executable, os.path.abspath(__file__), "--inside", os.path.abspath(sys.argv[1])])
    sys.exit(subprocess.run([os.path.join(HERE, "vm", "vm.sh"), KERNEL, command]).returncode)
