# Values that are missing.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id 5 protocol
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id 5 reorder_hdr
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id 5 gvrp
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id 5 ingress-qos-map
! Command line is not complete. Try option "help"
? 255
