# The link's counters.
$ ip stats show dev lo group link
1: lo: group link
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
$ ip -j stats show dev lo group link
[{"ifindex":1,"ifname":"lo","group":"link","stats64":{"rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"over_errors":0,"multicast":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"carrier_errors":0,"collisions":0}}}]
$ ip stats show group link dev lo
1: lo: group link
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
