# Tunnels that are none.
$ ip link add vx0 address 02:00:00:00:00:e0 type vxlan id 5 dstport 4789 local 10.0.0.9
$ ip link set vx0 addrgenmode none up
$ bridge mdb add dev vx0 port vx0 grp 239.1.1.1 permanent
! Missing required attribute type 2
! Error: vxlan: Missing MDBA_SET_ENTRY_ATTRS attribute.
? 255
$ bridge mdb add dev vx0 port vx0 grp 239.1.1.1 permanent dst foo
! Invalid underlay destination address "foo"
? 255
$ bridge mdb add dev vx0 port vx0 grp 239.1.1.1 permanent dst 10.0.0.1 dst_port foo
! Invalid destination port "foo"
? 255
$ bridge mdb add dev vx0 port vx0 grp 239.1.1.1 permanent dst 10.0.0.1 vni x
! Invalid destination VNI "x"
? 255
$ bridge mdb add dev vx0 port vx0 grp 239.1.1.1 permanent dst 10.0.0.1 src_vni -1
! Invalid source VNI "-1"
? 255
$ bridge mdb add dev vx0 port vx0 grp 239.1.1.1 permanent dst 10.0.0.1 via nosuch
! Cannot find device "nosuch"
? 255
$ bridge mdb add dev vx0 port vx0 grp 239.1.1.1 permanent dst 10.0.0.1 vni 16777216
! Error: integer out of range.
? 255
$ bridge mdb add dev vx0 port vx0 grp 239.1.1.1 dst 10.0.0.1
! Error: vxlan: MDB entry must be permanent.
? 255
$ bridge -j mdb
[{"mdb":[],"router":{}}]
