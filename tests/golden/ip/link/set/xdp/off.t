$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 xdp off
$ ip link set v0 xdp none
$ ip link set v0 xdpgeneric off
$ ip link set v0 xdpdrv off
$ ip link set v0 xdpoffload off
$ ip link set v0 xdp
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 xdp bogus
! What mode is "bogus"?
? 255
$ ip link set v0 xdp object
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 xdp pinned
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 xdp pinned /nope
! Couldn't retrieve pinned program '/nope': No such file or directory
? 255
