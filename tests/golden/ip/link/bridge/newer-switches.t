#! since 7
# What bridges have since 6.15, which the kernel at hand refuses.
$ ip link add br0 address 02:00:00:00:00:01 type bridge
$ ip link set br0 type bridge mdb_offload_fail_notification 1
! Error: bridge: Unknown boolean option 3.
? 2
$ ip link set br0 type bridge fdb_local_vlan_0 1
! Error: bridge: Unknown boolean option 4.
? 2
$ ip link set br0 type bridge fdb_local_vlan_0 0 mdb_offload_fail_notification 0
! Error: bridge: Unknown boolean option 3.
? 2
$ ip link set br0 type bridge fdb_local_vlan_0 2 fdb_local_vlan_0 0 mst_enabled 0
! Error: bridge: Unknown boolean option 4.
? 2
