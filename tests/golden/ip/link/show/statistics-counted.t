# Traffic on lo is counted on both sides.
$ ip link set lo up
$ bash -c 'for i in 1 2 3; do echo $(seq 8000) >/dev/udp/127.0.0.1/9; done 2>/dev/null; true'
$ ip -s link show lo
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    RX:  bytes packets errors dropped  missed   mcast          ·
         70500      30      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
         70500      30      0       0       0       0·
$ ip -s -h link show lo
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    RX:  bytes packets errors dropped  missed   mcast          ·
         70.5k      30      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
         70.5k      30      0       0       0       0·
$ ip -s -h -iec link show lo
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    RX:  bytes packets errors dropped  missed   mcast          ·
        68.8ki      30      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
        68.8ki      30      0       0       0       0·
$ ip -s -s link show lo
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    RX:  bytes packets errors dropped  missed   mcast          ·
         70500      30      0       0       0       0·
    RX errors:  length    crc   frame    fifo overrun
                     0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
         70500      30      0       0       0       0·
    TX errors: aborted   fifo  window heartbt transns
                     0      0       0       0       0·
$ ip -s -j link show lo
[{"ifindex":1,"ifname":"lo","flags":["LOOPBACK","UP","LOWER_UP"],"mtu":65536,"qdisc":"noqueue","operstate":"UNKNOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"loopback","address":"00:00:00:00:00:00","broadcast":"00:00:00:00:00:00","stats64":{"rx":{"bytes":70500,"packets":30,"errors":0,"dropped":0,"over_errors":0,"multicast":0},"tx":{"bytes":70500,"packets":30,"errors":0,"dropped":0,"carrier_errors":0,"collisions":0}}}]
