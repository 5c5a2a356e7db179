#! needs vm
# vrf hides local and broadcast routes; of vrf and type the last one counts, also for flush.
$ ip link add red type vrf table 10
$ ip link set red up
$ ip route add local 10.1.0.1 dev red table 10
$ ip route add anycast 10.1.0.2 dev red table 10
$ ip route add broadcast 10.1.0.3 dev red table 10
$ ip route add blackhole 10.1.0.4 table 10
$ ip route show vrf red
anycast 10.1.0.2 dev red scope link·
blackhole 10.1.0.4·
$ ip route show vrf red type local
local 10.1.0.1 dev red scope host·
$ ip route show type local vrf red
anycast 10.1.0.2 dev red scope link·
blackhole 10.1.0.4·
$ ip route show vrf red type anycast
anycast 10.1.0.2 dev red scope link·
$ ip route show vrf red type broadcast
broadcast 10.1.0.3 dev red scope link·
$ ip route show table 10 type 34
local 10.1.0.1 dev red scope host·
$ ip -j route show vrf red type 32
[]
$ ip route show vrf red type 256
! Error: argument "256" is wrong: node type value is invalid
! ␤
? 255
$ ip route flush vrf red
$ ip route show table 10
local 10.1.0.1 dev red scope host·
broadcast 10.1.0.3 dev red scope link·
$ ip route flush vrf red type local
$ ip route show table 10
broadcast 10.1.0.3 dev red scope link·
