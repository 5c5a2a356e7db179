# Dotted in any number of parts, octal and hexadecimal.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.1
$ ip -o addr show v0
$ ifconfig v0 010.1.2.3
$ ip -o addr show v0
$ ifconfig v0 0x0a000102
$ ip -o addr show v0
$ ifconfig v0 167772419
$ ip -o addr show v0
