# With the device up; no duplicates are looked for on ifb, which knows no ARP.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip link set i0 up
$ ip addr add 10.0.0.1/24 dev i0
$ ip addr add fd00::1/64 dev i0
$ ip addr show i0
$ ip -br addr
$ ip link set i0 down
$ ip addr show i0
