# A later release knows `inet`; this one takes it for a device.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 inet
! Error: either "dev" is duplicate, or "inet" is garbage.
? 255
