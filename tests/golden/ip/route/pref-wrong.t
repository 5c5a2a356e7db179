$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add fd01::/64 dev d0 pref
! Command line is not complete. Try option "help"
? 255
$ ip route add fd01::/64 dev d0 pref foo
! Error: argument "foo" is wrong: "pref" value is invalid
! ␤
? 255
$ ip route add fd01::/64 dev d0 pref 300
! Error: argument "300" is wrong: "pref" value is invalid
! ␤
? 255
$ ip route add fd01::/64 dev d0 prefe low
! Error: either "to" is duplicate, or "prefe" is garbage.
? 255
$ ip route add 10.1.0.0/16 dev d0 pref 12
$ ip route add 10.2.0.0/16 dev d0 pref high
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 dev d0 scope link·
10.2.0.0/16 dev d0 scope link·
