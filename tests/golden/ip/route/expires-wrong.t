$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add fd01::/64 dev d0 expires
! Command line is not complete. Try option "help"
? 255
$ ip route add fd01::/64 dev d0 expires foo
! Error: argument "foo" is wrong: "expires" value is invalid
! ␤
? 255
$ ip route add fd01::/64 dev d0 expires 10s
! Error: argument "10s" is wrong: "expires" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev d0 expires 100
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 dev d0 scope link·
