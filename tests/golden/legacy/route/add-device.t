$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 10.0.0.1/24
$ ifconfig v0:1 10.0.1.1/24
$ route add -net 10.7.0.0/16 dev v0
$ route add -net 10.8.0.0/16 device v0
$ route add -net 10.9.0.0/16 v0:1
$ ip route show
10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1·
10.0.1.0/24 dev v0 proto kernel scope link src 10.0.1.1·
10.7.0.0/16 dev v0 scope link·
10.8.0.0/16 dev v0 scope link·
10.9.0.0/16 dev v0 scope link src 10.0.1.1·
