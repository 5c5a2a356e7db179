# Values that are missing.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add v0 address 02:00:00:00:00:20 type vxlan dstport 4789 id
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 remote
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 group
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 local
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 dev
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 ttl
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 tos
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 df
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 flowlabel
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 ageing
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 maxaddress
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 srcport
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 srcport 1
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport
! Command line is not complete. Try option "help"
? 255
