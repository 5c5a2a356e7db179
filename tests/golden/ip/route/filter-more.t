# A type that is asked for is shown; ends of a range add up; mark 0 is no mark.
$ ip link set lo up
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add blackhole 10.22.0.0/16
$ ip route add 10.1.0.0/16 dev d0 rtt 0x100
$ ip route add 10.2.0.0/16 dev d0 rtt -1
$ ip route add 10.3.0.0/16 dev d0 rtt 1e3
! Error: argument "1e3" is wrong: "rtt" value is invalid
! ␤
? 255
$ ip route show type blackhole
blackhole 10.22.0.0/16·
$ ip route show mark 0
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1 linkdown·
10.1.0.0/16 dev d0 scope link linkdown rtt 32ms·
10.2.0.0/16 dev d0 scope link linkdown rtt 0ms·
blackhole 10.22.0.0/16·
$ ip route show 0/0 to root default
$ ip route show root 10.0.0.0/8 match 10.1.2.3
10.1.0.0/16 dev d0 scope link linkdown rtt 32ms·
$ ip route show root default to 10.300.0.1
! Error: any valid prefix is expected rather than "10.300.0.1".
? 1
$ ip route get 10.1.0.1 connected fibmatch
10.1.0.0/16 dev d0 scope link linkdown rtt 32ms·
! Failed to connect the route
? 1
$ ip -j route save type blackhole | tail -c 3
[]
$ ip -j -p rule save | tail -c 4
[ ]
$ ip nexthop show proto 256
$ ip -B nexthop add id 5 via inet 10.0.0.2
! Error: argument "10.0.0.2" is wrong: address family mismatch
! ␤
? 255
