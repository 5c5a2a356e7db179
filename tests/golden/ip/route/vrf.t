#! needs vm
$ ip link add vrf0 type vrf table 10
$ ip link set vrf0 up
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip link set d1 master vrf0
$ ip addr add 10.1.1.1/24 dev d1
$ ip route add 10.2.0.0/16 vrf vrf0 dev d1
$ ip route add unreachable default vrf vrf0 metric 8192
$ ip route show vrf vrf0
unreachable default metric 8192·
10.1.1.0/24 dev d1 proto kernel scope link src 10.1.1.1·
10.2.0.0/16 dev d1 scope link·
$ ip -d route show vrf vrf0
unreachable default proto boot scope global metric 8192·
unicast 10.1.1.0/24 dev d1 proto kernel scope link src 10.1.1.1·
unicast 10.2.0.0/16 dev d1 proto boot scope link·
$ ip route show table 10
unreachable default metric 8192·
10.1.1.0/24 dev d1 proto kernel scope link src 10.1.1.1·
local 10.1.1.1 dev d1 proto kernel scope host src 10.1.1.1·
broadcast 10.1.1.255 dev d1 proto kernel scope link src 10.1.1.1·
10.2.0.0/16 dev d1 scope link·
$ ip route get 10.2.0.1 vrf vrf0
10.2.0.1 dev d1 table 10 src 10.1.1.1 uid 0·
    cache·
$ ip route flush vrf vrf0
$ ip route show vrf vrf0
