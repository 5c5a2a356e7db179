# MPLS.
$ ip stats show dev lo group afstats
1: lo: group afstats subgroup mpls
$ ip stats show dev lo group afstats subgroup mpls
1: lo: group afstats subgroup mpls
    RX: bytes packets errors dropped noroute
            0       0      0       0       0·
    TX: bytes packets errors dropped
            0       0      0       0·
$ ip -j stats show dev lo group afstats
[{"ifindex":1,"ifname":"lo","group":"afstats","subgroup":"mpls","mpls_stats":{"rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"noroute":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0}}}]
