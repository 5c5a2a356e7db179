#! since 7
# Its mode (no kernel at hand has the kind: what is sent counts).
$ ip link add o0 type ovpn mode p2p
! Error: Unknown device type.
? 2
$ ip link add o1 mtu 1400 up type ovpn mode mp
! Error: Unknown device type.
? 2
$ ip link add name o2 type ovpn
! Error: Unknown device type.
? 2
$ ip link replace o3 type ovpn mode mp
! Error: Unknown device type.
? 2
