#!/usr/bin/env python3
"""terminal.py RIP: tests that need a terminal: completions in bash, zsh and fish, hints, a passphrase, and `rip help`.

Requires root. The tests run in new namespaces with a few known interfaces; this machine's network is not touched.
"""
import fcntl
import os
import pty
import re
import select
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
import time

HERE = os.path.dirname(os.path.abspath(__file__))
COMPLETIONS = os.path.join(HERE, "..", "completions")
TOOLS = ["ip", "bridge", "brctl", "ifconfig", "route", "arp", "netstat", "nstat", "ss"]
# The timeout without any output in seconds; long, because the machine may be loaded.
PATIENCE = 120
PROMPT = "ready> "

WORLD = """
ip link set lo up
ip link add br-one type bridge
ip link add veth-a type veth peer name veth-b
ip link add veth-c group 77 type veth peer name veth-d
ip link set veth-a master br-one
ip netns add blue
ip netns add green
ip -n blue link add in-blue type veth peer name in-blue-too
ip rule add from 192.0.2.1 table 4711 pref 1000
ip link set br-one up
ip link set veth-a up
ip link set veth-b up
ip link set veth-b addrgenmode none
ip address add 192.0.2.1/24 dev br-one
ip address add 198.51.100.1 peer 198.51.100.2/32 dev br-one
ip address add 192.0.2.77/24 dev veth-c
ip -6 address add 2001:db8::1/64 dev veth-b nodad
ip route add default via 192.0.2.9
ip route add 203.0.113.0/24 via 192.0.2.10 table 4711
ip -6 route add 2001:db8:5::/48 via 2001:db8::9
ip neighbor add 192.0.2.9 lladdr 02:00:00:00:00:09 dev br-one
ip neighbor add proxy 192.0.2.50 dev br-one
ip nexthop add id 5 via 192.0.2.9 dev br-one
ip nexthop add id 6 group 5
bridge fdb add 02:00:00:00:00:99 dev veth-a master static
bridge mdb add dev br-one port veth-a grp 239.1.1.1 permanent
ip xfrm policy add src 10.0.0.0/8 dst 10.1.0.0/16 dir out tmpl src 192.0.2.1 dst 192.0.2.9 proto esp mode tunnel
ip -n blue address add 127.0.0.5/8 dev lo
"""

# Configuration that some kernels do not support: bridges with VLANs, IPsec states.
MORE = """
ip link set br-one type bridge vlan_filtering 1
bridge vlan add dev veth-a vid 10-12
bridge vlan add dev br-one vid 20 self
ip xfrm state add src 192.0.2.1 dst 192.0.2.9 proto esp spi 0x100 enc 'cbc(aes)' 0x00112233445566778899aabbccddeeff mode tunnel
"""

# Command lines, each with all of its candidates in order.
EXACT = [
    ("ip address del 192", "192.0.2.1/24 192.0.2.77/24"),
    ("ip address del 192.0.2.1/24 ", "dev"),
    ("ip address del 192.0.2.1/24 dev ", "br-one"),
    ("ip address del 192.0.2.1 dev ", "br-one"),
    ("ip -6 address del 2", "2001:db8::1/64"),
    ("ip -6 address del 1", ""),
    ("ip -f inet address del 2", ""),
    ("ip address del 198.51.100.1 peer ", "198.51.100.2/32"),
    ("ip -n blue address del 127.0.0.5", "127.0.0.5/8"),
    ("ip route del ", "default 192.0.2.0/24 198.51.100.2 2001:db8::/64 2001:db8:5::/48 fe80::/64 203.0.113.0/24 to src via metric proto table dev"),
    ("ip route del d", "default dev"),
    ("ip route del default via ", "192.0.2.9"),
    ("ip route del 203.0.113.0/24 table ", "4711"),
    ("ip route replace d", "default dsfield dev"),
    ("ip route replace 203", "203.0.113.0/24"),
    ("ip route add 10.0.0.0/8 via ", "192.0.2.9 192.0.2.10 198.51.100.2 inet inet6 mpls bridge link"),
    ("ip route add 2001:db8:9::/48 via ", "2001:db8::9 inet inet6 mpls bridge link"),
    ("ip route add default via 192.0.2.9 src 1", "127.0.0.1 192.0.2.1 198.51.100.1 192.0.2.77"),
    ("ip route get 192.0.2.3 from 2", ""),
    ("ip rule del ", "from pref table"),
    ("ip rule del pref ", "0 1000 32766 32767"),
    ("ip rule del from 192.0.2.1 ", "pref table"),
    ("ip rule del from 192.0.2.1 table ", "4711"),
    ("ip neighbor del ", "192.0.2.9 to lladdr proxy dev"),
    ("ip neighbor del 192.0.2.9 dev ", "br-one"),
    ("ip neighbor del proxy ", "192.0.2.50"),
    ("ip nexthop del ", "id"),
    ("ip nexthop del id ", "5 6"),
    ("ip nexthop replace id ", "5 6"),
    ("ip xfrm policy delete dir ", "out"),
    ("ip link del ", "br-one veth-b veth-a veth-d veth-c dev type group"),
    ("ip link del group ", "77"),
    ("ip link set state ", "UNKNOWN NOTPRESENT DOWN LOWERLAYERDOWN TESTING DORMANT UP"),
    ("ip link set mode ", "default dormant"),
    ("bridge fdb del 02:00:00:00:00:99 m", "master"),
    ("bridge fdb del 02:00:00:00:00:99 dev ", "veth-a"),
    ("bridge mdb del dev br-one port veth-a g", "grp"),
    ("bridge mdb del dev br-one port veth-a grp 2", "239.1.1.1"),
    ("bridge vlan add dev ", "br-one veth-a"),
    ("bridge link set dev ", "veth-a"),
    ("brctl addif br-one ", "veth-b veth-d veth-c"),
    ("rip --", "--help --install --list --version"),
    ("sudo ip link del group ", "77"),
    ("sudo -u nobody ip nexthop del id ", "5 6"),
    ("ip -n nosuch link set dev l", "lo"),
    ("ip link set dev \x1b", ""),
]
# Likewise, for kernels that support it.
EXACT_MORE = [
    ("bridge vlan del dev ", "br-one veth-a"),
    ("bridge vlan del dev veth-a vid ", "1 10-12"),
    ("bridge vlan del dev br-one vid ", "1 20"),
    ("bridge vlan del dev veth-a vid 10-12 ", "master"),
    ("ip xfrm state delete ", "src dst proto spi"),
    ("ip xfrm state delete src 192.0.2.1 dst ", "192.0.2.9"),
    ("ip xfrm state delete src 192.0.2.1 dst 192.0.2.9 proto esp spi ", "0x00000100"),
]
# Command lines, each with the group headings that zsh shows.
HEADINGS = [
    ("ip link set ", "interfaces keywords"),
    ("ip route add 10.0.0.0/8 via ", "addresses keywords"),
    ("rip ", "tools objects"),
]

# The text before TAB, words that must be offered, and words that must not.
CASES = [
    ("ip ", "address link route netns neighbor", "up brctl"),
    ("ip -", "-json -details -netns", "link"),
    ("ip -f ", "inet inet6 bridge", "link-netns"),
    ("ip -n ", "blue green", "veth-a"),
    ("ip link ", "add set delete show help", "vxlan"),
    ("ip link set ", "veth-a br-one lo dev up", "in-blue blue"),
    ("ip link set dev ", "veth-a br-one lo", "up in-blue"),
    ("ip -n blue link set dev ", "in-blue in-blue-too lo", "veth-a"),
    ("ip -d -n blue link show ", "in-blue lo", "veth-a"),
    ("ip netns exec blue ip link set ", "in-blue up mtu", "veth-a"),
    ("ip netns exec ", "blue green", "veth-a"),
    ("ip link set veth-a ", "up down mtu netns master", "veth-b"),
    ("ip link set veth-a netns ", "blue green", "veth-b"),
    ("ip link set veth-b master ", "br-one", "veth-a"),
    ("ip link set veth-a group ", "default 77", "veth-b"),
    ("ip link set veth-a vf 0 ", "mac vlan spoofchk", "veth-b"),
    ("ip link set veth-a type ", "bridge_slave vxlan", "veth-b"),
    ("ip link set veth-a type bridge_slave ", "state priority hairpin", "mtu"),
    ("ip link add x type ", "vxlan bridge dummy veth", "br-one"),
    ("ip link add x type vxlan ", "id local dev nolearning", "mtu br-one"),
    ("ip link add x type vxlan id 5 dev ", "veth-a br-one", "learning"),
    ("ip link add x type vxlan id 5 df ", "unset set inherit", "veth-a"),
    ("ip link add x type veth peer ", "name address netns", "vxlan"),
    ("ip link help ", "vxlan dummy", "veth-a"),
    ("ip address add 192.0.2.1/24 dev ", "veth-a br-one", "scope"),
    ("ip address add 192.0.2.1/24 dev veth-a scope ", "host link global", "dev"),
    ("ip route ", "add get flush list", "via"),
    ("ip route add ", "blackhole default via", "veth-a"),
    ("ip route add default via ", "inet6", "dev"),
    ("ip route add default via 192.0.2.9 ", "dev metric table mtu", "via6 veth-a"),
    ("ip route add default via 192.0.2.9 dev ", "veth-a br-one", "metric"),
    ("ip route add default mtu 1400 ", "dev table", "lock"),
    ("ip route add default nexthop ", "via dev weight", "192.0.2.9"),
    ("ip route add default encap seg6 ", "mode segs", "veth-a"),
    ("ip route show table ", "main local all 4711", "veth-a"),
    ("ip rule add ", "from to fwmark goto blackhole", "veth-a"),
    ("ip neighbor add 192.0.2.7 nud ", "permanent", "dev"),
    ("ip monitor ", "link route", "veth-a"),
    ("rip ", "link address completions brctl", "mtu"),
    ("rip completions ", "bash fish zsh", "link"),
    ("rip brctl ", "addif show", "link"),
    ("rip netns del ", "blue green", "veth-a"),
    ("brctl ", "addbr addif show stp", "veth-a"),
    ("brctl addif ", "br-one", "veth-a"),
    ("brctl addif br-one ", "veth-b veth-c", "addif veth-a br-one lo"),
    ("ip address del ", "192.0.2.1/24 2001:db8::1/64 ::1/128", "10.0.0.1/8"),
    ("ss -tan ", "state exclude sport dport dev", "tcp"),
    ("ss -tan state ", "established listening time-wait", "sport"),
    ("ss -t dev = ", "veth-a br-one lo", "sport"),
    ("ss -A ", "tcp udp unix tipc", "established"),
    ("ss -f ", "inet inet6 unix vsock", "tcp"),
    ("ip address del 2001:db8::1/64 dev ", "veth-b", "br-one veth-a"),
    ("ip route del ", "default 2001:db8:5::/48", "blackhole"),
    ("ip -n blue address del ", "127.0.0.5/8", "192.0.2.1/24"),
    ("bridge fdb del 02:00:00:00:00:99 dev ", "veth-a", "br-one"),
    ("brctl addif br-one veth-b ", "veth-c", "addif"),
    ("brctl delif br-one ", "veth-a", "veth-b"),
    ("brctl hairpin br-one veth-a ", "on off", "veth-b"),
    ("brctl stp br-one ", "on off", "veth-a"),
    ("ifconfig ", "veth-a br-one lo", "mtu"),
    ("ifconfig -", "-a -s", "lo"),
    ("ifconfig veth-a ", "up mtu netmask inet6", "veth-b"),
    ("ifconfig veth-a hw ", "ether", "up"),
    ("route ", "add del", "metric veth-a"),
    ("route -", "-n --numeric", "add"),
    ("route add ", "default", "mtu"),
    ("route add -", "-net -host", "veth-a"),
    ("route add default gw 192.0.2.9 ", "dev metric", "veth-a"),
    ("route add default gw 192.0.2.9 dev ", "veth-a br-one", "metric"),
]

# Command lines with a single candidate, which is inserted.
WHOLE = [
    ("ip li", "ip link"),
    ("ip netns exec gre", "ip netns exec green"),
    ("ip link set veth-b master ", "ip link set veth-b master br-one"),
    ("ip netns exec blue brct", "ip netns exec blue brctl"),
    ("ip netns exec blue ip li", "ip netns exec blue ip link"),
    ("ip -batch /etc/debian_ver", "ip -batch /etc/debian_version"),
    ("brctl addif br-o", "brctl addif br-one"),
    ("ip address del 2001:db", "ip address del 2001:db8::1/64"),
    ("ip neighbor del 192.0.2.9 dev ", "ip neighbor del 192.0.2.9 dev br-one"),
    ("ifconfig br", "ifconfig br-one"),
    ("route add default gw 192.0.2.9 de", "route add default gw 192.0.2.9 dev"),
]

# Command lines and their hints; None for no hint.
HINTS = [
    ("ip link set vetha up", 'did you mean "veth-a"?'),
    ("ss -tan sporrt = 80", 'did you mean "sport"?'),
    ("ss -t stat established", 'did you mean "state"?'),
    ("ss -A tpc", 'did you mean "tcp"?'),
    ("ss -t dst 127.0.0.1/40", "the prefix length of this address is at most 32"),
    ("ss -t dst foo/x", None),
    # The user may not read the processes of root.
    ("perl -MSocket -e 'socket S, AF_INET, SOCK_STREAM, 6; listen S, 1; fork or exec qw(setpriv --reuid 1 --regid 1"
     " --clear-groups rip ss -tlnp); wait'", "processes of other users are shown only to root"),
    ("setpriv --reuid 1 --regid 1 --clear-groups rip ss -tlnp dport = 1", None),
    ("ss -tlnp", None),
    ("ip -n bleu link", 'did you mean "blue"?'),
    ("rip help lnik", 'did you mean "link"?'),
    ("ip lnik", 'did you mean "link"?'),
    ("ip link shwo", 'did you mean "show"?'),
    ("ip link add x type vxlan lerning", 'did you mean "learning"?'),
    ("ip link add x type vxln id 5", 'did you mean "vxlan"?'),
    ("ip link add x type wwan linkid 1", 
     'this kernel may not support links of kind "wwan" (a module is missing, or the kernel was built without it), or these options'),
    ("ip sr hmac set 1 sha265", 'did you mean "sha256"?'),
    ("ip route add default vai 192.0.2.1", 'did you mean "via"?'),
    ("ip address add 192.0.2.1/24 dev lo0", 'did you mean "lo"?'),
    ("ip address show dev br-onn", 'did you mean "br-one"?'),
    ("ip -details nexthop add id 1 blackhole oink", None),
    ("ip link add x type vlan id 1 link lo nosuch", None),
    ("ip link set lo mtu 99999999999", None),
    ("ip link show dev lo", None),
    ("ip link set $(printf '\\377') up", None),
    ("ip route add 192.0.2.0/24 metric 5 dev lo table 99999 mtu lock 1 via 2001:db8::1", None),
    ("ip link add y type veth peer name veth-a", None),
    ("ip netns set blue 5 2>&- || true; ip netns set blue 6", 'the kernel refused the attribute "fd"'),
    ("ifconfig veth-aa", 'did you mean "veth-a"?'),
    ("brctl addif br-on veth-b", 'did you mean "br-one"?'),
    ("brctl shwo", 'did you mean "show"?'),
    ("ip route add balckhole 10.0.0.0/8", 'did you mean "blackhole"?'),
    ("ip route show tabel main", 'did you mean "table"?'),
    ("ip route get 10.0.0.1 fom 10.0.0.2", 'did you mean "from"?'),
    ("ip route add 10.0.0.0/8 nexthop vai 192.0.2.9", 'did you mean "via"?'),
    ("ip rule show tabel 5", 'did you mean "table"?'),
    ("ip neigh show dve br-one", 'did you mean "dev"?'),
    ("ip tunnel add t0 mode ipp", 'did you mean "ipip"?'),
    ("ip tuntap add t0 mode tunn", 'did you mean "tun"?'),
    ("ip netns del bleu", 'did you mean "blue"?'),
    ("ip mptcp endpoint add 10.0.0.1 sginal", 'did you mean "signal"?'),
    ("ip stats show grop link", 'did you mean "group"?'),
    ("ip stats show group lnik", 'did you mean "link"?'),
    ("bridge fdb flush dev br-one prot veth-a", 'did you mean "port"?'),
    ("bridge link set dev veth-a state forwardng", 'did you mean "forwarding"?'),
    ("brctl delbr br-onn", 'did you mean "br-one"?'),
    ("brctl stp br-one onn", 'did you mean "on"?'),
    ("brctl setageing br-onn 5", 'did you mean "br-one"?'),
    ("ifconfig veht-a up", 'did you mean "veth-a"?'),
    ("ifconfig veth-a mtu 0", None),
    ("route -A ient", 'did you mean "inet"?'),
    ("setpriv --reuid 65534 --clear-groups --bounding-set -all ip link add x type bridge",
     "this needs root, or the capability CAP_NET_ADMIN"),
    # Syntax of other tools, and words copied from output; each is followed by a similar line that must have no hint.
    ("ip addr add 10.0.0.1/24 lo", 'write the interface as "dev lo"'),
    ("ip addr add 10.0.0.1/24 nosuch", None),
    ("ip route add default gw 192.0.2.9", 'the gateway comes after "via"'),
    ("ip addr add 10.0.0.1 netmask 255.255.255.0 dev lo",
     "write the prefix length after the address: 10.0.0.1/24"),
    ("ip addr add 10.0.0.1 netmask 255.0.255.0 dev lo", None),
    ("ip link veth-d up", "ip link set veth-d up"),
    ("ip link veth-d", "ip link show veth-d"),
    ("ip addr br-one", "ip address show dev br-one"),
    ("ip link nosuch up", None),
    ("ip link set lo ip 10.0.0.1", None),
    ("ip link add home type veth; ip addr show home", '"home" selects addresses here; the interface is "dev home"'),
    ("ip addr show dev home; ip addr show deprecated; ip link del home", None),
    ("ip link show veth-a@veth-b", 'the name of the interface is "veth-a"'),
    ("ip link set nosuch@veth-b up", None),
    ("ip route add default via fe80::1%lo", 'write the interface as a separate word: "fe80::1 dev lo"'),
    ("ip route add default via x%lo", None),
    ("ip link set veth-d name abcdefghijklmnopq",
     'a name has at most 15 bytes, this one has 17; a longer one can be added as "altname" (ip link property)'),
    ("ip link add abcdefghijklmnopq type veth",
     'a name has at most 15 bytes, this one has 17; a longer one can be added as "altname" (ip link property)'),
    ("ip link set veth-d alias abcdefghijklmnopq nosuchword", None),
    ("ip addr add 10.0.0.1/33 dev lo", "the prefix length of this address is at most 32"),
    ("ip addr add 2001:db8::1/129 dev lo", "the prefix length of this address is at most 128"),
    ("ip addr add 10.0.0.1/x dev lo", None),
    ("ip route add '10.5.0.0/24?' dev lo", 'did you mean "10.5.0.0/24"?'),
    # Errors from the kernel; the hints use the request and the current state.
    ("ip addr add 192.0.2.1/24 dev br-one", "br-one has 192.0.2.1/24 already"),
    ("ip route add 192.0.2.0/24 dev br-one proto kernel scope link src 192.0.2.1",
     "the route exists already: 192.0.2.0/24 dev br-one"),
    ("ip route del 192.0.2.0/24 via 192.0.2.77", "there is no such route, but this one: 192.0.2.0/24 dev br-one"),
    ("ip route del 203.0.113.0/24 table 99", "there is no such route"),
    ("ip rule del pref 77", None),
    ("ip route add 198.51.100.1/24 dev br-one", 'did you mean "198.51.100.0/24"?'),
    ("ip route add 198.51.100.0/24 via 10.9.9.9",
     'no address of this host is in the network of 10.9.9.9; add one first, or use "onlink"'),
    ("ip route add 198.51.100.0/24 nexthop via 192.0.2.9 nexthop via 10.9.9.9",
     'no address of this host is in the network of 10.9.9.9; add one first, or use "onlink"'),
    ("ip route add 198.51.100.0/24", 'the route needs a gateway or an interface: "via ADDRESS" or "dev NAME"'),
    ("ip route add 198.51.100.0/24 dev nosuch", None),
    ("ip -6 route add 2001:db8:9::/48 nexthop via fe80::1", 'a link-local gateway needs its interface: "dev NAME"'),
    ("ip -6 route add 2001:db8:9::/48 via fe80::1", 'a link-local gateway needs its interface: "dev NAME"'),
    ("ip link set veth-a mtu 70000", "the largest MTU of veth-a is 65535"),
    ("ip link set veth-a mtu 10", "the smallest MTU of veth-a is 68"),
    ("bridge vlan add vid 5 dev br-one", 'br-one is a bridge, not a port: add "self"'),
    ("bridge vlan add vid 5 dev veth-d", "veth-d is not a port of a bridge"),
    ("bridge vlan add vid 5 dev veth-a self", 'the VLANs of the port veth-a are configured in its bridge: leave out "self"'),
    ("bridge vlan add vid 5 dev nosuch", None),
    ("ip -n green route get 203.0.113.1", "no route leads to 203.0.113.1, and there is no default route"),
    ("ip -n green route get 203.0.113.1 dev nosuch", None),
    ("touch /run/netns/stale; ip netns list; rm /run/netns/stale",
     "/run/netns/stale is no longer a network namespace: ip netns del stale"),
    ("ip netns list", None),
    ("touch /run/netns/stale; ip -n stale link; rm /run/netns/stale",
     "/run/netns/stale is no longer a network namespace: ip netns del stale"),
    ("touch /run/netns/stale; ip link set veth-d netns stale; rm /run/netns/stale",
     "/run/netns/stale is no longer a network namespace: ip netns del stale"),
    ("ip -n nosuch link", None),
]

# Hints that some kernels cannot give: a command that must succeed first, then lines and hints as in HINTS.
HINTS_IF = [
    ("unshare -U true", [
        ("unshare -Urn sh -c 'ip link add d0 type veth; ip link set d0 netns blue'",
         "the target namespace belongs to another user namespace, for example that of a container's host; "
         "moving d0 there requires CAP_NET_ADMIN in that user namespace too"),
        ("unshare -Urn sh -c 'ip link add d0 type veth; ip link set d0 netns $$'", None),
    ]),
    ("! ip -d link show br-one | grep -q vlan_default_pvid", [
        ("bridge vlan add vid 5 dev veth-a", "this kernel does not support VLANs in bridges (CONFIG_BRIDGE_VLAN_FILTERING)"),
        ("ip link set br-one type bridge vlan_filtering 1",
         "this kernel does not support VLANs in bridges (CONFIG_BRIDGE_VLAN_FILTERING)"),
        ("bridge vlan del vid 0 dev veth-a", None),
    ]),
    ("ip link add ends type ipip local 192.0.2.1 remote 192.0.2.9", [
        ("ip link add other type ipip local 192.0.2.1 remote 192.0.2.9",
         "ends has the same endpoints already: ip -d link show ends"),
        ("ip tunnel add other mode ipip local 192.0.2.1 remote 192.0.2.9",
         "ends has the same endpoints already: ip -d link show ends"),
        ("ip link add ends type ipip local 192.0.2.1 remote 192.0.2.9", None),
        ("ip tunnel add ends mode ipip local 192.0.2.1 remote 192.0.2.9", None),
    ]),
    ("ip link add ends-gre type gre local 192.0.2.1 remote 192.0.2.9 key 5", [
        ("ip link add other type gre local 192.0.2.1 remote 192.0.2.9 key 5",
         "ends-gre has the same endpoints already: ip -d link show ends-gre"),
        ("ip link add other type gre local 192.0.2.1 remote 192.0.2.9 key 6", None),
    ]),
    ("ip link add bond type bond && ip link add to-bond up type dummy", [
        ("ip link set to-bond master bond", "set the interface down first: ip link set to-bond down"),
        ("ip link set to-bond master to-bond", None),
    ]),
    ("ip link add red type vrf table 77 && ip link set red up", [
        ("setpriv --reuid 65534 --clear-groups --bounding-set -all ip vrf exec red true",
         "a VRF requires a new cgroup, which only root can create"),
        ("unshare -m sh -c 'umount -al -t cgroup2; umount -al -t cgroup; setpriv --bounding-set -all --inh-caps -all ip vrf exec red true'",
         "root lacks the capability CAP_SYS_ADMIN to mount cgroup2 in this namespace"),
        ("setpriv --bounding-set -all ip vrf exec red true",
         "a VRF requires a new cgroup, and root lacks the capability CAP_DAC_OVERRIDE to create it"),
        ("setpriv --bounding-set -bpf,-sys_admin ip vrf exec red true",
         "root lacks the capability CAP_BPF in this namespace"),
        ("ip vrf exec nosuch true", None),
        ("ip vrf exec red nosuch-command", None),
    ]),
]

ESCAPES = re.compile(r"\x1b(\[[0-9;?=<>]*[A-Za-z]|P[^\x1b]*\x1b\\|\][^\x07\x1b]*(\x07|\x1b\\)|[()][A-Z0-9]|[=>78])|[\r\x0f\x07]")


class Terminal:
    """A program on a pseudo-terminal."""

    def __init__(self, argv, env):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            # Set before the program starts, because the program may read or change the size.
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 400, 180, 0, 0))
            os.execvpe(argv[0], argv, env)

    def send(self, text):
        os.write(self.fd, text.encode())

    def until(self, pattern, seconds=PATIENCE):
        """Returns the output once it matches, or after the timeout without output."""
        out, text, asked = b"", "", 0
        while not re.search(pattern, text, re.S) and select.select([self.fd], [], [], seconds)[0]:
            try:
                out += os.read(self.fd, 65536)
            except OSError:
                break
            # fish queries the terminal's type and waits for the answer.
            if re.search(rb"\x1b\[0?c", out[asked:]):
                self.send("\x1b[?62c")
                asked = len(out)
            text = ESCAPES.sub("", out.decode(errors="replace"))
        return text

    def end(self):
        os.close(self.fd)
        os.waitpid(self.pid, 0)


class Shell(Terminal):
    """An interactive shell with rip's completions."""

    def __init__(self, name, env, home):
        argv, setup = START[name]
        super().__init__(argv, {**env, "HOME": home, "TERM": "xterm" if name == "fish" else "dumb"})
        self.is_fish, self.count = name == "fish", 0
        for line in setup:
            self.send(line + "\r")
            self.ready()

    def ready(self):
        """Waits until all input is processed and the prompt is back. Returns the output."""
        self.count += 1
        self.send(f"echo no''te{self.count}\r")
        return self.until(f"note{self.count}\n.*{PROMPT}")

    def tab(self, line, written):
        """Types `line` and TAB. Returns the output after the line. A shell discards input while it completes, so this
        waits until the line is displayed again below a list, or as `written`."""
        self.send(line + "\t")
        again = re.escape(line)
        return self.until(f"{again}.*{again}|{re.escape(written)}").partition(line)[2]

    def offered(self, line, wanted):
        """Returns the candidates that TAB offers. A single candidate is inserted."""
        if self.is_fish:
            # fish displays long lists in pages; this command prints the same candidates at once.
            self.send(f"complete -C '{line}'\r")
            return {row.split("\t")[0] for row in self.ready().splitlines()}
        shown = self.tab(line, line + wanted)
        self.send("\x15")
        self.ready()
        # zsh appends `-- DESCRIPTION`.
        shown = shown.rpartition(line)[0] or shown
        return {word for row in shown.splitlines() for word in row.partition(" -- ")[0].split()}

    def written(self, line, wanted):
        """Returns `line` as TAB completes it, printed by echo. Repeated once if there is no output: the shell may have
        discarded the input after TAB."""
        for _ in range(2):
            self.tab(line, wanted)
            self.send("\x01echo 'made:\x05'\r")
            found = re.findall(r"^made:(.*)$", self.ready(), re.M)
            if found:
                return found[-1]
        return None


START = {
    "bash": (
        ["bash", "--norc", "--noprofile", "-i"],
        [
            f"PS1='{PROMPT}'; bind 'set enable-bracketed-paste off'; bind 'set show-all-if-ambiguous on'",
            "bind 'set page-completions off'; bind 'set completion-query-items 0'",
            f". '{COMPLETIONS}/rip.bash'",
        ],
    ),
    "zsh": (
        ["zsh", "-f", "-i"],
        [
            f"zstyle ':completion:*' group-name ''; zstyle ':completion:*:descriptions' format '[%d]'; PS1='{PROMPT}'; bindkey -e; LISTMAX=10000; unsetopt prompt_cr prompt_sp list_ambiguous auto_menu",
            "fpath=(~/zsh $fpath); autoload -U compinit; compinit -D -u",
        ],
    ),
    "fish": (
        ["fish", "--no-config", "--private", "-i"],
        [f"set fish_complete_path ~/fish $fish_complete_path; function fish_prompt; echo -n '{PROMPT}'; end; set -g fish_autosuggestion_enabled 0"],
    ),
}


def install(home):
    """Installs the completion scripts under the file names that each shell looks for."""
    for folder, names in [("zsh", ["_rip"]), ("fish", [f"{tool}.fish" for tool in ["rip", *TOOLS]])]:
        os.mkdir(os.path.join(home, folder))
        for name in names:
            shutil.copy(os.path.join(COMPLETIONS, f"rip.{folder}"), os.path.join(home, folder, name))


def completions(env):
    """Runs every case in every shell. Returns how many failed."""
    failed = 0
    for name in START:
        with tempfile.TemporaryDirectory() as home:
            install(home)
            shell = Shell(name, env, home)
            for line, wanted, unwanted in CASES:
                offered = shell.offered(line, wanted)
                missing = [word for word in wanted.split() if word not in offered]
                wrong = [word for word in unwanted.split() if word in offered]
                if missing or wrong:
                    failed += 1
                    print(f"{name}: {line!r}: missing {missing}, wrong {wrong}\n  offered: {sorted(offered)}")
            for line, wanted in HEADINGS if name == "zsh" else []:
                offered = shell.offered(line, wanted)
                missing = [word for word in wanted.split() if f"[{word}]" not in offered]
                if missing:
                    failed += 1
                    print(f"{name}: {line!r}: no headings {missing}\n  offered: {sorted(offered)}")
            for line, wanted in WHOLE:
                written = shell.written(line, wanted)
                if written is None or written.rstrip() != wanted:
                    failed += 1
                    print(f"{name}: {line!r} becomes {written!r}, not {wanted!r}")
            shell.end()
    print(f"completions: {len(START) * (len(CASES) + len(WHOLE)) + len(HEADINGS)} cases, {failed} failed")
    return failed


def exact(env):
    """Checks all candidates of a line in order, and that stderr is empty. Returns how many failed."""
    cases, failed = list(EXACT), 0
    if subprocess.run(["sh", "-eux", "-c", MORE], env=env, stderr=subprocess.DEVNULL).returncode == 0:
        cases += EXACT_MORE
    for line, wanted in cases:
        done = subprocess.run(["rip", "complete", line], env=env, capture_output=True, text=True)
        words = [row.split("\t")[0] for row in done.stdout.splitlines()]
        if words != wanted.split() or done.stderr or done.returncode:
            failed += 1
            print(f"{line!r}: {words}, not {wanted.split()}; {done.stderr!r}")
    print(f"exact completions: {len(cases)} of {len(EXACT + EXACT_MORE)} cases, {failed} failed")
    return failed


def hints(env):
    """Runs every line on a terminal, in a pipe and with RIP_HINTS=0. Returns how many failed."""
    failed, lacking = 0, []
    env = {**env, "TERM": "dumb"}
    cases = list(HINTS)
    for before, more in HINTS_IF:
        if subprocess.run(["sh", "-c", before], env=env, capture_output=True).returncode == 0:
            cases += more
        else:
            lacking.append(before)
    for line, wanted in cases:
        terminal = Terminal(["sh", "-c", line], env)
        shown = terminal.until("no such text")
        terminal.end()
        silent = Terminal(["sh", "-c", line], {**env, "RIP_HINTS": "0"})
        plain = silent.until("no such text")
        silent.end()
        piped = subprocess.run(["sh", "-c", line], env=env, capture_output=True)
        found = re.findall(r"^hint: (.*)$", shown, re.M)
        if found != ([wanted] if wanted else []) or "hint:" in plain or b"hint:" in piped.stdout + piped.stderr:
            failed += 1
            print(f"{line!r}: not {wanted!r}:\n{shown}without hints:\n{plain}")
    print(f"hints: {len(cases)} cases, {failed} failed; not on this kernel: {lacking}")
    return failed


def passphrase(env):
    """A passphrase is read from the terminal without echo, even if stdin and stderr are redirected. Returns how many
    failed."""
    terminal = Terminal(["sh", "-c", "ip sr hmac set 1 sha1 </dev/null 2>/dev/null; stty -a; echo END"], env)
    shown = terminal.until("delete\\): ")
    terminal.send("secret\n")
    shown += terminal.until("END")
    terminal.end()
    failed = "Enter secret" not in shown or "secret\n" in shown or not {"echo", "isig"} <= set(shown.split())
    print(f"passphrase: 1 case, {int(failed)} failed", *[repr(shown)] * failed)
    return failed


def help_pages(env):
    """`rip help` fits the width of the terminal, and uses a pager only if it has more lines. Returns how many
    failed."""
    failed = 0
    for words, lines, columns, is_paged in [
        ("--help", 200, 80, False),
        ("--help", 200, 120, False),
        ("--help", 20, 80, True),
        ("help link vxlan", 200, 100, False),
        ("help route", 24, 80, True),
        ("help netns add", 24, 80, False),
    ]:
        line = f"stty rows {lines} cols {columns}; rip {words}; echo status $?"
        terminal = Terminal(["sh", "-c", line], {**env, "PAGER": "sed s/^/PAGED/", "TERM": "xterm"})
        shown = terminal.until("status \\d").replace("PAGED", "\0")
        terminal.end()
        rows = shown.replace("\0", "").splitlines()
        widest = max(len(row) for row in rows)
        is_narrow = widest < columns - 20 and len(rows) > 10
        if ("\0" in shown) != is_paged or widest > columns or is_narrow or "status 0" not in shown:
            failed += 1
            print(f"rip {words} at {columns}x{lines}: widest {widest}:\n{shown}")
    print(f"help: 6 cases, {failed} failed")
    return failed


def inside(rip):
    """Runs the tests in new namespaces."""
    subprocess.run(["mount", "--make-rprivate", "/"], check=True)
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", "/run"], check=True)
    with tempfile.TemporaryDirectory() as bin:
        for tool in ["rip", *TOOLS]:
            os.symlink(rip, os.path.join(bin, tool))
        env = {"PATH": f"{bin}:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
        subprocess.run(["sh", "-eux", "-c", WORLD], env=env, check=True, stderr=subprocess.DEVNULL)
        return hints(env) + passphrase(env) + help_pages(env) + completions(env) + exact(env)


if __name__ == "__main__":
    if sys.argv[1] == "--inside":
        sys.exit(1 if inside(sys.argv[2]) else 0)
    unshare = ["unshare", "--net", "--mount", "--pid", "--fork", "--mount-proc"]
    rip = os.path.abspath(sys.argv[1])
    sys.exit(subprocess.run([*unshare, sys.executable, __file__, "--inside", rip]).returncode)
