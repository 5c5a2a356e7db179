#! since 7
# OpenVPN's data channel (no kernel at hand has it).
$ ip link add o0 type ovpn
! Error: Unknown device type.
? 2
$ ip link add o0 type ovpn mode p2p
! Error: Unknown device type.
? 2
$ ip link add o0 type ovpn mode mp
! Error: Unknown device type.
? 2
$ ip link add o0 type ovpn mode mp mode p2p
! Error: Unknown device type.
? 2
$ ip link add v0 type dummy
$ ip link set v0 type ovpn mode mp
! RTNETLINK answers: Operation not supported
? 2
$ ip link add o0 type ovpn mode
! Command line is not complete. Try option "help"
? 255
$ ip link add o0 type ovpn mode x
! Error: argument of "mode" must be one of "p2p", "mp", not "x"
? 1
$ ip link add o0 type ovpn mode 1
! Error: argument of "mode" must be one of "p2p", "mp", not "1"
? 1
$ ip link add o0 type ovpn m mp
! ovpn: unknown option "m"?
! Usage: …
? 1
$ ip link add o0 type ovpn what
! ovpn: unknown option "what"?
! Usage: …
? 1
$ ip link add o0 type ovpn help
! Usage: …
? 1
$ ip link add o0 type ovpn hel
! ovpn: unknown option "hel"?
! Usage: …
? 1
$ ip link help ovpn
Usage: …
