#! since 7
# A mode given more than once is sent more than once.
$ ip link add o0 type ovpn mode mp mode p2p
! Error: Unknown device type.
? 2
$ ip link add o0 type ovpn mode mp mode mp
! Error: Unknown device type.
? 2
$ ip link add o0 type ovpn mode mp mode x
! Error: argument of "mode" must be one of "p2p", "mp", not "x"
? 1
