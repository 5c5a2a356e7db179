$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link delete v0 bogus
! Error: either "dev" is duplicate, or "bogus" is garbage.
? 255
$ ip link delete v0 v1
! Error: either "dev" is duplicate, or "v1" is garbage.
? 255
$ ip link delete v0 dev v1
! Error: either "dev" is duplicate, or "v1" is garbage.
? 255
$ ip link delete name v0
$ ip link show v0
! Device "v0" does not exist.
? 1
$ ip link delete v0 up
! Cannot find device "v0"
? 1
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
