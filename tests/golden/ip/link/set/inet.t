# In this release inet is a name for a device.
$ ip link add inet type bridge
$ ip link set inet mtu 1400
$ ip link add v0 type veth
$ ip link set v0 inet forwarding on
! Error: either "dev" is duplicate, or "inet" is garbage.
? 255
