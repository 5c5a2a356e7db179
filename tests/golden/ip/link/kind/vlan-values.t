# Wrong values.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id 4096
! Error: 8021q: Invalid VLAN id.
? 2
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id x
! Error: argument "x" is wrong: id is invalid
? 255
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id 5 protocol what
! Error: argument "what" is wrong: protocol is invalid
? 255
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id 5 reorder_hdr 1
! Error: argument of "reorder_hdr" must be "on" or "off", not "1"
? 1
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id 5 gvrp maybe
! Error: argument of "gvrp" must be "on" or "off", not "maybe"
? 1
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id 5 ingress-qos-map x
! vlan: unknown command "x"?
! Usage: …
? 1
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id 5 ingress-qos-map 1
! vlan: unknown command "1"?
! Usage: …
? 1
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id 5 egress-qos-map 1:x
! Error: argument "1" is wrong: invalid egress-qos-map
? 255
