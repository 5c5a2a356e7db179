# Where no interface is named yet, inet is a name for one.
$ ip link add inet type bridge
$ ip link set inet mtu 1400
$ ip link set inet v0 forwarding on
! Error: either "dev" is duplicate, or "v0" is garbage.
? 255
$ ip link set inet up
$ ip link add name d0 inet type bridge
! both "name" and "dev" cannot be used when creating devices.
? 255
