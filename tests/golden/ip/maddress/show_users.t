# Groups that several share.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip addr add 224.5.5.5/32 dev v0 autojoin
$ ip addr add fd00::1/64 dev v0 nodad
$ ip addr add fd01::1/64 dev v0 nodad
$ ip maddr show dev v0
$ ip -j maddr show dev v0
