#! needs vm
# A bond port's 802.3ad counters.
$ ip link add bond0 address 02:00:00:00:00:04 type bond mode 802.3ad
$ ip link add d0 address 02:00:00:00:00:05 type dummy
$ ip link set d0 master bond0
$ ip stats show dev d0 group xstats_slave subgroup bond
3: d0: group xstats_slave subgroup bond suite 802.3ad
                    LACPDU Rx 0
                    LACPDU Tx 0
                    LACPDU Unknown type Rx 0
                    LACPDU Illegal Rx 0
                    Marker Rx 0
                    Marker Tx 0
                    Marker response Rx 0
                    Marker response Tx 0
                    Marker unknown type Rx 0
␤
$ ip -j stats show dev d0 group xstats_slave subgroup bond
[{"ifindex":3,"ifname":"d0","group":"xstats_slave","subgroup":"bond","suite":"802.3ad","802.3ad":{"lacpdu_rx":0,"lacpdu_tx":0,"lacpdu_unknown_rx":0,"lacpdu_illegal_rx":0,"marker_rx":0,"marker_tx":0,"marker_response_rx":0,"marker_response_tx":0,"marker_unknown_rx":0}}]
