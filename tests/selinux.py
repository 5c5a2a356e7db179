"""selinux.py TOOLS REFERENCE: compares the tools in two directories on sockets of processes with different SELinux contexts.

selinux.sh runs it in a machine of its own, and writes the policy and the list of types into TOOLS.
"""
import os
import re
import socket
import subprocess
import sys
import time

tools, reference = sys.argv[1:3]
MOUNT = "/sys/fs/selinux"
CONFIG = "/etc/selinux/config"
LINES = {
    "ss": """-Z -ltn|-Zp -ltn|-zp -ltn|-zT -ltn|-ZTp -ltn|-zTp -ltn|-Zp -xl|-zp -xl|-Z -f netlink|-Zp -f netlink|-zp -f netlink
        |-zTp -f netlink|-Zpn -f netlink|-Zp -0|-zpO -tln|-Zpe -tln|-zpe -f netlink|-zpm -f netlink|-zpu -an|-ZpHQ -tl|-zp -H -A all
        |-V -Z|-Z -V|-Zs|-Z -f inet6|-z -D /dev/null|-z -A unix,tcp -p|-zp -f link|-Zp state listening|-zpi -tln|-ZpN x
        |-Z -z -tlnp|-z -Z -tlnp|-z -z -tlnp|-Z -Z -z -tlnp|-z -z -Z -tlnp|-Z -Z -Z -z -tlnp|-z -z -z -Z -tlnp
        |--context --contexts -tlnp|--contexts -tlnp|--context -tlnp""",
    "netstat": """-Ztlnp|-Z|-Zxlp|-Ztln|-Zulnp|-Za|-Z -W -tlnp|-rZ|-Z -i|-Zotn|-Zeltn|-Zeoltn|-Zx|-Zxa -e|-Zs|-Zg|-Zw|-ZS
        |--context --inet -a|-Zp --unix""",
}


def become(kind):
    with open("/proc/self/attr/current", "w") as context:
        context.write(f"system_u:system_r:{kind}")


def listen(family, address):
    one = socket.socket(family)
    one.bind(address)
    one.listen()
    return one


def shown(program, words):
    """The output and exit code, without the sockets of the program itself, and without the width that its name causes."""
    run = subprocess.run([program, *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60, check=False)
    lines = (re.sub(" +", " ", line) for line in run.stdout.decode().splitlines())
    own = re.compile(r"tcpdiag:|ld-linux|^(nl UNCONN )?\d+ \d+ 4:")
    return [line for line in lines if not own.search(line)], run.returncode


def compare(tool, line):
    ours, theirs = (shown(f"{folder}/{tool}", line.split()) for folder in (tools, reference))
    if ours == theirs:
        return True
    print(f"{tool} {line}", *theirs[0], f"exit code {theirs[1]}", "-- rip:", *ours[0], f"exit code {ours[1]}", sep="\n")
    return False


def create_sockets():
    """Creates sockets in this process, and one in a child process for each type. Returns those of this process."""
    with open(f"{tools}/types") as listed:
        types = listed.read().split()
    held = [listen(socket.AF_INET, ("127.0.0.1", 80))]
    become("server_t")
    held += [listen(socket.AF_INET, ("127.0.0.1", 81)), listen(socket.AF_UNIX, "/tmp/listening")]
    held += [socket.socket(socket.AF_INET, socket.SOCK_DGRAM), socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 3)]
    held[-2].bind(("127.0.0.1", 53))
    # The kernel chooses a negative port ID for the second one; no process has the third one's.
    for protocol, port in ((0, 0), (0, 0), (16, 4000)):
        held.append(socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, protocol))
        held[-1].bind((port, 0))
    for n, kind in enumerate(types):
        if os.fork() == 0:
            become(kind)
            held.append(listen(socket.AF_INET, ("127.0.0.1", 100 + n)))
            time.sleep(600)
            os._exit(0)
    time.sleep(1)
    return held


def main():
    same = [compare("ss", "-Zp -tln")]
    subprocess.run(["mount", "-t", "selinuxfs", "selinuxfs", MOUNT], check=True)
    same.append(compare("ss", "-Zp -tln"))
    os.makedirs(os.path.dirname(CONFIG), exist_ok=True)
    with open(CONFIG, "w") as config:
        config.write("SELINUX=permissive\n")
    subprocess.run(["mount", "-o", "remount,ro", MOUNT], check=True)
    same += [compare("ss", "-Zp -tln"), compare("netstat", "-Z")]
    subprocess.run(["mount", "-o", "remount,rw", MOUNT], check=True)
    same.append(compare("ss", "-Zp -f netlink"))
    with open(f"{tools}/policy", "rb") as policy, open(f"{MOUNT}/load", "wb", buffering=0) as load:
        load.write(policy.read())
    held = create_sockets()
    for tool, lines in LINES.items():
        same += [compare(tool, line.strip()) for line in lines.split("|")]
    different = same.count(False)
    print(f"selinux.py: {len(same)} command lines, {different} different; {len(held)} sockets held")
    sys.exit(different != 0)


main()
