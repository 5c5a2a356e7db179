#! needs vm
# What is wrong is named, and nothing is made.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name v0 type vlan
! Error: 8021q: VLAN properties not specified.
? 2
$ ip link add link d0 name v0 type vlan id
! Command line is not complete. Try option "help"
? 255
$ ip link add link d0 name v0 type vlan id x
! Error: argument "x" is wrong: id is invalid
? 255
$ ip link add link d0 name v0 type vlan id 4096
! Error: 8021q: Invalid VLAN id.
? 2
$ ip link add link d0 name v0 type vlan id 65536
! Error: argument "65536" is wrong: id is invalid
? 255
$ ip link add link d0 name v0 type vlan id 5 protocol 802.1x
! Error: argument "802.1x" is wrong: protocol is invalid
? 255
$ ip link add link d0 name v0 type vlan id 5 gvrp
! Command line is not complete. Try option "help"
? 255
$ ip link add link d0 name v0 type vlan id 5 gvrp yes
! Error: argument of "gvrp" must be "on" or "off", not "yes"
? 1
$ ip link add link d0 name v0 type vlan id 5 reorder_hdr 1
! Error: argument of "reorder_hdr" must be "on" or "off", not "1"
? 1
$ ip link add link d0 name v0 type vlan id 5 mvrp maybe
! Error: argument of "mvrp" must be "on" or "off", not "maybe"
? 1
$ ip link add link d0 name v0 type vlan id 5 loose_binding x
! Error: argument of "loose_binding" must be "on" or "off", not "x"
? 1
$ ip link add link d0 name v0 type vlan id 5 bridge_binding x
! Error: argument of "bridge_binding" must be "on" or "off", not "x"
? 1
$ ip link add name v0 type vlan id 5
! Error: 8021q: link not specified.
? 2
$ ip -br link show type vlan
