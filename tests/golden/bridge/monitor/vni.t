# Networks of VXLAN interfaces.
$ ip link add vx0 address 02:00:00:00:00:e0 type vxlan external vnifilter dstport 4789 local 10.0.0.9
$ ip link set vx0 addrgenmode none up
$ events bridge monitor vni
$ bridge vni add dev vx0 vni 10-12
$ bridge vni del dev vx0 vni 11
$ bridge fdb add 02:00:00:00:01:01 dev vx0 dst 10.0.0.1 src_vni 10
$ events
vx0               10                ·
vx0               11                ·
vx0               12                ·
Deleted vx0               11                ·
