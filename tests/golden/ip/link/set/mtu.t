# Numbers may be decimal, hexadecimal or octal.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 mtu 0x500
$ ip link set v1 mtu 02400
$ ip link show
$ ip link set v0 mtu x
$ ip link set v0 mtu 0
$ ip link set v0 mtu 65536
$ ip link set v0 mtu 4294967296
$ ip link set v0 mtu 1400 mtu 1500
