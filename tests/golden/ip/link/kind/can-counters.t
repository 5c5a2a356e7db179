#! needs vm
# What a controller has counted.
$ slcan c0 9
$ ip -s -d link show c0
9: c0: <NOARP> mtu 16 qdisc noop state DOWN mode DEFAULT group default qlen 10
    link/can  promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    can state STOPPED restart-ms 0·
	  bitrate 0
	     [   10000,    20000,    50000,   100000,   125000,   250000,·
	        500000,   800000,  1000000 ]
	  clock 0·
	  re-started bus-errors arbit-lost error-warn error-pass bus-off
	  0          0          0          0          0          0         numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
$ ip -s -d -j link show c0 | grep -o '"info_xstats".*' | cut -d'}' -f1
"info_xstats":{"restarts":0,"bus_error":0,"arbitration_lost":0,"error_warning":0,"error_passive":0,"bus_off":0
$ ip -s link show c0
9: c0: <NOARP> mtu 16 qdisc noop state DOWN mode DEFAULT group default qlen 10
    link/can·
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
$ ip -br link show type can
c0               DOWN           <NOARP>·
$ ip link show type vcan
