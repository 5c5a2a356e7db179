#! needs vm
# MPLS, with the module.
$ sh -c 'modprobe mpls_router; ip link add d0 type dummy; ip link set d0 up; echo 1 > /proc/sys/net/mpls/conf/d0/input'
$ ip stats show dev d0 group afstats
2: d0: group afstats subgroup mpls
    RX: bytes packets errors dropped noroute
            0       0      0       0       0·
    TX: bytes packets errors dropped
            0       0      0       0·
$ ip -j stats show dev d0 group afstats subgroup mpls
[{"ifindex":2,"ifname":"d0","group":"afstats","subgroup":"mpls","mpls_stats":{"rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"noroute":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0}}}]
