# Wrong values.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add v0 address 02:00:00:00:00:20 type vxlan dstport 4789 id 16777216
! Error: argument "16777216" is wrong: invalid id
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan dstport 4789 id x
! Error: argument "x" is wrong: invalid id
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 remote x
! Error: any valid address is expected rather than "x".
? 1
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 local x
! Error: any valid address is expected rather than "x".
? 1
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 ttl 256
! Error: argument "256" is wrong: TTL must be <= 255
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 ttl x
! Error: argument "x" is wrong: invalid TTL
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 tos 256
! Error: argument "256" is wrong: bad TOS value
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 tos what
! Error: argument "what" is wrong: bad TOS value
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 df what
! Error: argument "what" is wrong: DF must be 'unset', 'set' or 'inherit'
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 flowlabel 0x100000
! Error: argument "0x100000" is wrong: invalid flowlabel
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 ageing x
! Error: argument "x" is wrong: ageing timer
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 maxaddress x
! Error: argument "x" is wrong: max addresses
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 srcport 1
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 srcport x 2
! Error: argument "x" is wrong: min port
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 srcport 1 x
! Error: argument "x" is wrong: max port
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 srcport 1 65536
! Error: argument "65536" is wrong: max port
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 65536
! Error: argument "65536" is wrong: dst port
? 255
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 dev nosuch
! Cannot find device "nosuch"
? 255
