# What they have counted.
$ ip link add vx0 address 02:00:00:00:00:e0 type vxlan external vnifilter dstport 4789 local 10.0.0.9
$ ip link set vx0 addrgenmode none up
$ bridge vni add dev vx0 vni 10-11
$ bridge -s vni
dev               vni                group/remote
vx0               10                ·
                    RX: bytes 0 pkts 0 drops 0 errors 0·
                    TX: bytes 0 pkts 0 drops 0 errors 0·
                  11                ·
                    RX: bytes 0 pkts 0 drops 0 errors 0·
                    TX: bytes 0 pkts 0 drops 0 errors 0·
$ bridge -s -j -p vni
[ {
        "ifname": "vx0",
        "vnis": [ {
                "vni": 10,
                "stats": {
                    "rx_bytes": 0,
                    "rx_pkts": 0,
                    "rx_drops": 0,
                    "rx_errors": 0,
                    "tx_bytes": 0,
                    "tx_pkts": 0,
                    "tx_drops": 0,
                    "tx_errors": 0
                }
            },{
                "vni": 11,
                "stats": {
                    "rx_bytes": 0,
                    "rx_pkts": 0,
                    "rx_drops": 0,
                    "rx_errors": 0,
                    "tx_bytes": 0,
                    "tx_pkts": 0,
                    "tx_drops": 0,
                    "tx_errors": 0
                }
            } ]
    } ]
$ bridge -o -s vni
dev               vni                group/remote
vx0               10                 \                    RX: bytes 0 pkts 0 drops 0 errors 0 \                    TX: bytes 0 pkts 0 drops 0 errors 0 \                  11                 \                    RX: bytes 0 pkts 0 drops 0 errors 0 \                    TX: bytes 0 pkts 0 drops 0 errors 0 \∅
