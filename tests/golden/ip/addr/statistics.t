# -s shows the link's counters after the addresses.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip addr add 10.0.0.1/24 dev i0
$ ip -s addr show i0
$ ip -s -s addr show i0
$ ip -s -j addr show i0
$ ip -4 -s addr show i0
$ ip -6 -s addr show i0
