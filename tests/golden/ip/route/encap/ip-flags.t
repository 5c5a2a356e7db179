#! needs vm
# Each option once; a tos by its name, too.
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip route add 10.1.0.0/16 encap ip csum dev d0
$ ip route add 10.2.0.0/16 encap ip id -1 tos AF11 ttl 255 seq dev d0
$ ip route add 10.3.0.0/16 encap ip6 key id 0x100000000 src default tc CS1 dev d0
$ ip route
10.1.0.0/16  encap ip id 0 src 0.0.0.0 dst 0.0.0.0 ttl 0 tos 0 csum dev d0 scope link·
10.2.0.0/16  encap ip id 18446744073709551615 src 0.0.0.0 dst 0.0.0.0 ttl 255 tos 40 seq dev d0 scope link·
10.3.0.0/16  encap ip6 id 4294967296 src :: dst :: hoplimit 0 tc 32 key dev d0 scope link·
$ ip -d route show 10.2.0.0/16
unicast 10.2.0.0/16  encap ip id 18446744073709551615 src 0.0.0.0 dst 0.0.0.0 ttl 255 tos 40 seq dev d0 proto boot scope link·
$ ip route add 10.4.0.0/16 encap ip key key dev d0
! Error: either "key" is duplicate, or "key" is garbage.
? 255
$ ip route add 10.4.0.0/16 encap ip tos 5 tos 6 dev d0
! Error: either "tos" is duplicate, or "6" is garbage.
? 255
$ ip route add 10.4.0.0/16 encap ip tos 256 dev d0
! Error: argument "256" is wrong: "tos" value is invalid
! ␤
? 255
$ ip route add 10.4.0.0/16 encap ip6 hoplimit 256 dev d0
! Error: argument "256" is wrong: "hoplimit" value is invalid
! ␤
? 255
$ ip route add 10.4.0.0/16 encap ip6 dst 10.0.0.1 dev d0
! Error: inet6 address is expected rather than "10.0.0.1".
? 1
$ ip route add 10.4.0.0/16 encap ip dst any dev d0
! Error: Attribute failed policy validation.
? 2
