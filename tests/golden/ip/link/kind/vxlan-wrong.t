#! needs vm
# What is wrong is named, and nothing is made.
$ ip link add v0 type vxlan
! Error: Required attributes not provided to perform the operation.
? 2
$ ip link add v0 type vxlan id
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 type vxlan id x
! Error: argument "x" is wrong: invalid id
? 255
$ ip link add v0 type vxlan id 16777216 dstport 0
! Error: argument "16777216" is wrong: invalid id
? 255
$ ip link add v0 type vxlan id 5 group 10.0.0.1 dstport 0
! Error: argument "10.0.0.1" is wrong: invalid group address
? 255
$ ip link add v0 type vxlan id 5 remote 224.0.0.1 dstport 0
! Error: argument "224.0.0.1" is wrong: invalid remote address
? 255
$ ip link add v0 type vxlan id 5 group x dstport 0
! Error: any valid address is expected rather than "x".
? 1
$ ip link add v0 type vxlan id 5 local x dstport 0
! Error: any valid address is expected rather than "x".
? 1
$ ip link add v0 type vxlan id 5 dev nosuch dstport 0
! Cannot find device "nosuch"
? 255
$ ip link add v0 type vxlan id 5 ttl x dstport 0
! Error: argument "x" is wrong: invalid TTL
? 255
$ ip link add v0 type vxlan id 5 ttl 256 dstport 0
! Error: argument "256" is wrong: TTL must be <= 255
? 255
$ ip link add v0 type vxlan id 5 tos x dstport 0
! Error: argument "x" is wrong: bad TOS value
? 255
$ ip link add v0 type vxlan id 5 df x dstport 0
! Error: argument "x" is wrong: DF must be 'unset', 'set' or 'inherit'
? 255
$ ip link add v0 type vxlan id 5 flowlabel x dstport 0
! Error: argument "x" is wrong: invalid flowlabel
? 255
$ ip link add v0 type vxlan id 5 flowlabel 0x100000 dstport 0
! Error: argument "0x100000" is wrong: invalid flowlabel
? 255
$ ip link add v0 type vxlan id 5 ageing x dstport 0
! Error: argument "x" is wrong: ageing timer
? 255
$ ip link add v0 type vxlan id 5 maxaddress x dstport 0
! Error: argument "x" is wrong: max addresses
? 255
$ ip link add v0 type vxlan id 5 srcport x dstport 0
! Error: argument "x" is wrong: min port
? 255
$ ip link add v0 type vxlan id 5 srcport 1 x dstport 0
! Error: argument "x" is wrong: max port
? 255
$ ip link add v0 type vxlan id 5 srcport 1
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 type vxlan id 5 dstport x
! Error: argument "x" is wrong: dst port
? 255
$ ip link add v0 type vxlan id 5 dstport 65536
! Error: argument "65536" is wrong: dst port
? 255
$ ip link add v0 type vxlan id 5 reserved_bits x dstport 0
! Error: argument "x" is wrong: reserved_bits
? 255
$ ip link add v0 type vxlan external id 5 dstport 0
! vxlan: both 'external' and vni cannot be specified
? 1
$ ip link add v0 type vxlan vnifilter id 5 dstport 0
! vxlan: vnifilter is valid only when 'external' is set
? 1
$ ip link add v0 type vxlan id 5 id 6 dstport 0
! Error: either "id" is duplicate, or "6" is garbage.
? 255
$ ip link add v0 type vxlan id 5 learning learning dstport 0
! Error: either "learning" is duplicate, or "learning" is garbage.
? 255
$ ip link add v0 type vxlan id 5 learning nolearning dstport 0
! Error: either "nolearning" is duplicate, or "nolearning" is garbage.
? 255
$ ip link add v0 type vxlan id 5 dstport 0 dstport 1
! Error: either "dstport" is duplicate, or "1" is garbage.
? 255
$ ip link add v0 type vxlan id 5 dstport 0 what
! vxlan: unknown command "what"?
! Usage: …
? 1
$ ip link add v0 type vxlan help
! Usage: …
? 1
$ ip link set v0 type vxlan id 5
! Cannot find device "v0"
? 1
$ ip link show type vxlan
