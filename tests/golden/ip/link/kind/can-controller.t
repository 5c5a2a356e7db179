#! needs vm
# A real controller, which knows a few bit rates.
$ slcan c0 9
$ ip -d link show c0
9: c0: <NOARP> mtu 16 qdisc noop state DOWN mode DEFAULT group default qlen 10
    link/can  promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    can state STOPPED restart-ms 0·
	  bitrate 0
	     [   10000,    20000,    50000,   100000,   125000,   250000,·
	        500000,   800000,  1000000 ]
	  clock 0 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set c0 type can bitrate 500000
$ ip -d link show c0
9: c0: <NOARP> mtu 16 qdisc noop state DOWN mode DEFAULT group default qlen 10
    link/can  promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    can state STOPPED restart-ms 0·
	  bitrate 500000
	     [   10000,    20000,    50000,   100000,   125000,   250000,·
	        500000,   800000,  1000000 ]
	  clock 0 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -d -j link show c0
[{"ifindex":9,"ifname":"c0","flags":["NOARP"],"mtu":16,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":10,"link_type":"can","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"can","info_data":{"ctrlmode_supported":["LISTEN-ONLY"],"state":"STOPPED","restart_ms":0,"bittiming_bitrate":500000,"bitrate_const":[10000,20000,50000,100000,125000,250000,500000,800000,1000000],"clock":0}},"num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip -d -j -p link show c0 | sed -n '/linkinfo/,/clock/p'
        "linkinfo": {
            "info_kind": "can",
            "info_data": {
                "ctrlmode_supported": [ "LISTEN-ONLY" ],
                "state": "STOPPED",
                "restart_ms": 0,
                "bittiming_bitrate": 500000,
                "bitrate_const": [ 10000,20000,50000,100000,125000,250000,500000,800000,1000000 ],
                "clock": 0
$ ip link set c0 type can bitrate 7
! Error: bitrate 0 bps not supported.
? 2
$ ip link set c0 type can bitrate 125000 sample-point 0.875
$ ip link set c0 type can listen-only on
$ ip -d link show c0 | sed -n 3p
    can <LISTEN-ONLY> state STOPPED restart-ms 0·
$ ip -d -j link show c0 | grep -o '"ctrlmode[^]]*]'
"ctrlmode":["LISTEN-ONLY"]
"ctrlmode_supported":["LISTEN-ONLY"]
$ ip link set c0 type can listen-only off restart-ms 0
$ ip -d link show c0 | sed -n 3p
    can state STOPPED restart-ms 0·
$ ip link set c0 type can loopback on
! RTNETLINK answers: Operation not supported
? 2
$ ip link set c0 type can fd on
! RTNETLINK answers: Operation not supported
? 2
$ ip link set c0 type can restart-ms 100
! Error: Device doesn't support restart from Bus Off.
? 2
$ ip link set c0 type can termination 120
! RTNETLINK answers: Operation not supported
? 2
$ ip link set c0 type can restart
! Error: Device doesn't support restart from Bus Off.
? 2
