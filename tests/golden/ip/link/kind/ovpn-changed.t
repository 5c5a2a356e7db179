#! since 7
# A device of another kind.
$ ip link add v0 type dummy
$ ip link set v0 type ovpn mode mp
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type ovpn mode p2p
! RTNETLINK answers: Operation not supported
? 2
$ ip link change v0 type ovpn mode mp
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type ovpn
$ ip link del v0 type ovpn mode mp
$ ip link show type ovpn
