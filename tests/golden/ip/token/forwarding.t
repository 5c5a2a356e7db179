# A router takes no token.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ echo 1 > /proc/sys/net/ipv6/conf/v0/forwarding
$ ip token set ::5 dev v0
! Error: ipv6: Router advertisement is disabled on device.
? 2
$ echo 0 > /proc/sys/net/ipv6/conf/v0/accept_ra
$ ip token set ::5 dev v0
! Error: ipv6: Router advertisement is disabled on device.
? 2
$ echo 0 > /proc/sys/net/ipv6/conf/v0/forwarding
$ ip token set ::5 dev v0
! Error: ipv6: Router advertisement is disabled on device.
? 2
$ ip token
token :: dev v1
token :: dev v0
