#! since 7
# Wrong modes, and none.
$ ip link add o0 type ovpn mode P2P
! Error: argument of "mode" must be one of "p2p", "mp", not "P2P"
? 1
$ ip link add o0 type ovpn mode p
! WARNING: 'p' matches 'p2p' by prefix.
! Matching by prefix is deprecated in this context, please use the full string.
! Error: Unknown device type.
? 2
$ ip link add o0 type ovpn mode ''
! Error: argument of "mode" must be one of "p2p", "mp", not ""
? 1
$ ip link add o0 type ovpn mode 0
! Error: argument of "mode" must be one of "p2p", "mp", not "0"
? 1
$ ip link add o0 type ovpn mode
! Command line is not complete. Try option "help"
? 255
$ ip link add o0 type ovpn mode mp mode
! Command line is not complete. Try option "help"
? 255
