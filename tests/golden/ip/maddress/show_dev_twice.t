# One device at most.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr show dev v0 v1
! Error: either "dev" is duplicate, or "v1" is garbage.
? 255
$ ip maddr show dev v0 dev v1
! Error: either "dev" is duplicate, or "v1" is garbage.
? 255
$ ip maddr show v0 lo
! Error: either "dev" is duplicate, or "lo" is garbage.
? 255
$ ip maddr show v0 dev lo
! Error: either "dev" is duplicate, or "lo" is garbage.
? 255
