#!/usr/bin/env python3
"""seeds.py: writes the seed corpus of the fuzz targets to fuzz/corpus, made from the records in tests/."""

import pathlib
import re
import shlex

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = ROOT / "fuzz/corpus"
DETAILS, JSON, BRIDGE = 1, 4, 0x80


def write(target, number, data):
    folder = CORPUS / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"seed-{number}").write_bytes(data)


def answers():
    """Each command of tests/wire with the messages that answer it."""
    for file in sorted((ROOT / "tests/wire").glob("*.txt")):
        command = ""
        for line in file.read_text().splitlines():
            if line.startswith("$ "):
                command = line[2:]
            elif line.startswith("← "):
                yield command, bytes.fromhex(line[2:])


def message():
    """Messages, shown by the monitor and by each command whose words the recorded command begins with."""
    table = re.search(r"const SHOWING.*?\];", (ROOT / "src/fuzz.rs").read_text(), re.S)
    showing = re.findall(r'"(.*)"', table.group())
    for number, (command, data) in enumerate(answers()):
        words = [word for word in command.split() if not word.startswith("-")]
        fits = lambda known: known.split()[:2] == words[:2]
        places = {showing.index("ip monitor all")} | {i for i, known in enumerate(showing) if fits(known)}
        for place in places:
            for bits in (0, DETAILS, DETAILS | JSON):
                write("message", f"{number}-{place}-{bits}", bytes([place, bits]) + data[4:6] + data[16:])


def saved():
    messages = [data + bytes(-len(data) % 4) for _, data in answers()]
    for number, data in enumerate(messages):
        write("saved", number, data)
    write("saved", "all", b"".join(messages))


def command_line():
    lines = set()
    for file in (ROOT / "tests/golden").rglob("*.t"):
        lines |= set(re.findall(r"^\$ ((?:ip|bridge) [^|;&<>`$]*)$", file.read_text(), re.M))
    for number, line in enumerate(sorted(lines)):
        try:
            tool, *words = shlex.split(line)
        except ValueError:
            continue
        while words and words[0].startswith("-"):
            words.pop(0)
        bits = 0 if tool == "ip" else BRIDGE
        write("command_line", number, bytes([bits]) + "\n".join(words).encode())


def elf():
    for number, file in enumerate(sorted((ROOT / "tests/bpf").glob("*.o"))):
        write("elf", number, file.read_bytes())


def dns():
    question = b"\x00\x07\x81\x80\x00\x01\x00\x02\x00\x00\x00\x00\x01a\x07example\x00"
    for kind, data in ((1, b"\xc0\x00\x02\x01"), (12, b"\x01b\xc0\x0e"), (28, bytes(16))):
        record = b"\xc0\x0c" + bytes([0, kind, 0, 1, 0, 0, 0, 9, 0, len(data)]) + data
        write("dns", kind, question + bytes([0, kind, 0, 1]) + record + record)


def proc_file():
    """This machine's files of /proc, each read by each command."""
    table = re.search(r"const READING.*?\];", (ROOT / "src/fuzz.rs").read_text(), re.S)
    count = len(re.findall(r'^    "', table.group(), re.M))
    names = "tcp tcp6 udp raw unix packet netlink snmp snmp6 netstat arp igmp igmp6 sockstat protocols".split()
    for name in names:
        file = pathlib.Path("/proc/net") / name
        for place in range(count if file.exists() else 0):
            write("proc_file", f"{name}-{place}", bytes([place]) + file.read_bytes()[:4000])


for make in (message, saved, command_line, elf, dns, proc_file):
    make()
