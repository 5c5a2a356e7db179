#! needs vm
$ ip link add red type vrf table 10
$ ip link set red up
$ ip link add v0 type veth peer name v1
$ ip link set v0 master red
$ ip vrf show
Name              Table
-----------------------
red                 10
$ ip vrf show v0
! Invalid VRF
? 255
$ ip -br link show vrf red | cut -c1-5
v0@v1
