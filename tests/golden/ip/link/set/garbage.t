$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0
$ ip link set v0 bogus
! Error: either "dev" is duplicate, or "bogus" is garbage.
? 255
$ ip link set v0 up bogus
! Error: either "dev" is duplicate, or "bogus" is garbage.
? 255
$ ip link set v0 v1 up
! Error: either "dev" is duplicate, or "v1" is garbage.
? 255
$ ip link set v0 dev v1
! Error: either "dev" is duplicate, or "v1" is garbage.
? 255
$ ip link set v0 on
! Error: either "dev" is duplicate, or "on" is garbage.
? 255
$ ip -br link show v0
v0@v1            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,M-DOWN>·
