$ ip link set lo up
$ ip route add unicast 10.1.0.0/16 dev lo
$ ip route add local 10.2.0.0/16 dev lo
$ ip route add broadcast 10.3.0.0/16 dev lo
$ ip route add blackhole 10.4.0.0/16
$ ip route add unreachable 10.5.0.0/16
$ ip route add prohibit 10.6.0.0/16
$ ip route add throw 10.7.0.0/16
$ ip route add multicast 224.1.0.0/16 dev lo
$ ip route
10.1.0.0/16 dev lo scope link·
blackhole 10.4.0.0/16·
unreachable 10.5.0.0/16·
prohibit 10.6.0.0/16·
throw 10.7.0.0/16·
multicast 224.1.0.0/16 dev lo scope link·
$ ip route show table local
local 10.2.0.0/16 dev lo scope host·
broadcast 10.3.0.0/16 dev lo scope link·
local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1·
local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1·
broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1·
