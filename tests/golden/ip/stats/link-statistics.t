# More of them with -s or -d.
$ ip -s stats show dev lo group link
1: lo: group link
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    RX errors:  length    crc   frame    fifo overrun
                     0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
    TX errors: aborted   fifo  window heartbt       ·
                     0      0       0       0·
$ ip -s -s stats show dev lo group link
1: lo: group link
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    RX errors:  length    crc   frame    fifo overrun
                     0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
    TX errors: aborted   fifo  window heartbt       ·
                     0      0       0       0·
$ ip -d stats show dev lo group link
1: lo: group link
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    RX errors:  length    crc   frame    fifo overrun
                     0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
    TX errors: aborted   fifo  window heartbt       ·
                     0      0       0       0·
$ ip -s -j stats show dev lo group link
[{"ifindex":1,"ifname":"lo","group":"link","stats64":{"rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"over_errors":0,"multicast":0,"length_errors":0,"crc_errors":0,"frame_errors":0,"fifo_errors":0,"missed_errors":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"carrier_errors":0,"collisions":0,"aborted_errors":0,"fifo_errors":0,"window_errors":0,"heartbeat_errors":0}}}]
