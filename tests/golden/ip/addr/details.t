# -d tells more of the link.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip addr add 10.0.0.1/24 dev i0
$ ip -d addr show i0
$ ip -d -j addr show i0
$ ip -d -4 addr show i0
$ ip -d -o addr show i0
