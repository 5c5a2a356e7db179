# What is there already is passed over; anything else ends it.
$ ip link set lo up
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 via 10.0.0.2 dev d0
$ ip route add 10.20.0.0/16 nhid 1
$ ip route add 10.24.0.0/16 via 10.0.0.2
$ ip route add 10.10.0.0/16 dev d0
$ ip route save > saved
$ ip route del 10.24.0.0/16
$ ip route del 10.10.0.0/16
$ ip route restore < saved
! RTNETLINK answers: File exists
! Error: Nexthop specification and nexthop id are mutually exclusive.
? 2
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.10.0.0/16 dev d0 scope link·
10.20.0.0/16 nhid 1 via 10.0.0.2 dev d0·
