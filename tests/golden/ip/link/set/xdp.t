$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 xdp off
$ ip link set v0 xdp none
$ ip link set v0 xdpgeneric off
$ ip link set v0 xdpdrv off
$ ip link set v0 xdpoffload off
$ ip link set v0 xdp
$ ip link set v0 xdp bogus
$ ip link set v0 xdp object
$ ip link set v0 xdp pinned
$ ip link set v0 xdp pinned /nope
