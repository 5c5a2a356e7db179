# A multicast address may be joined by adding it.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip link set i0 up
$ ip addr add 224.1.2.3/32 dev i0 autojoin
$ ip addr add ff05::77/128 dev i0 autojoin
$ ip addr add autojoin 224.1.2.4/32 dev i0
$ ip addr show i0
$ ip addr show i0 autojoin
$ ip addr del 224.1.2.3/32 dev i0
$ ip addr del 224.1.2.4/32 dev i0 autojoin
