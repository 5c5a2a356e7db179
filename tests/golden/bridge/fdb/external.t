# A tunnel for many networks.
$ ip link add vx0 address 02:00:00:00:00:e0 type vxlan external dstport 4789
$ bridge fdb add 02:00:00:00:02:01 dev vx0 dst 10.0.0.1 src_vni 12 vni 13 self
$ bridge fdb show dev vx0
02:00:00:00:02:01 dst 10.0.0.1 vni 13 src_vni 12 self permanent
$ bridge fdb get 02:00:00:00:02:01 dev vx0 self vni 12
02:00:00:00:02:01 dev vx0 dst 10.0.0.1 vni 13 src_vni 12 self permanent
$ bridge fdb get 02:00:00:00:02:01 dev vx0 self vni 13
! Error: Fdb entry not found.
? 254
$ bridge fdb flush dev vx0 src_vni 12
$ bridge -j fdb
[]
