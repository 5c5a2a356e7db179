# Several groups are objects of one list.
$ ip -j stats show dev lo group link group offload subgroup cpu_hit
[{"ifindex":1,"ifname":"lo","group":"link","stats64":{"rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"over_errors":0,"multicast":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"carrier_errors":0,"collisions":0}}},{"ifindex":1,"ifname":"lo","group":"offload","subgroup":"cpu_hit"}]
$ ip -j stats show group link
[{"ifindex":1,"ifname":"lo","group":"link","stats64":{"rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"over_errors":0,"multicast":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"carrier_errors":0,"collisions":0}}}]
