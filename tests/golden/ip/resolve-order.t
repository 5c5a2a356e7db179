#! needs vm
# Before it looks up the name of a host that it has not yet asked for, it writes what there is to show; each host is asked for once.
$ printf '10.0.0.1 one.example\n10.0.0.2 two.example\n10.0.0.3 three.example\nfd00::1 six1.example\nfd00::2 six2.example\n' >>/etc/hosts
$ printf '#!/bin/sh\nstrace -qq -e trace=write -e signal=none -s 99 -o t "$@" >out 2>&1\nsed -n "s/^write(1, //p" t\n' >writes; chmod +x writes
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link set d0 addrgenmode none
$ ip link set d0 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add 10.0.0.9 peer 10.0.0.2 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add 10.1.0.0/24 via 10.0.0.3
$ ip route add 10.1.1.0/24 via 10.0.0.8
$ ip route add 10.1.2.0/24 via 10.0.0.3
$ ip route add 10.1.3.0/24 via 10.0.0.8 src 10.0.0.1
$ ip route add 10.1.4.0/24 nexthop via 10.0.0.2 nexthop via 10.0.0.3
$ ip route add 10.1.5.0/24 via inet6 fd00::2 dev d0
$ ip -6 route add fd01::/64 via fd00::2
$ ./writes ip -r route
"10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1 \n", 57) = 57
"two.example dev d0 proto kernel scope link src 10.0.0.9 \n", 57) = 57
"10.1.0.0/24 ", 12)            = 12
"via three.example dev d0 \n", 26) = 26
"10.1.1.0/24 ", 12)            = 12
"via 10.0.0.8 dev d0 \n", 21)  = 21
"10.1.2.0/24 via three.example dev d0 \n", 38) = 38
"10.1.3.0/24 via 10.0.0.8 dev d0 src 10.0.0.1 \n", 46) = 46
"10.1.4.0/24 \n\tnexthop via two.example dev d0 weight 1 \n\tnexthop via three.example dev d0 weight 1 \n", 99) = 99
"10.1.5.0/24 via inet6 ", 22)  = 22
"six2.example dev d0 \n", 21)  = 21
$ ./writes ip -r route show 10.1.4.0/24
"10.1.4.0/24 \n\tnexthop ", 22) = 22
"via two.example dev d0 weight 1 \n\tnexthop ", 42) = 42
"via three.example dev d0 weight 1 \n", 35) = 35
$ ./writes ip -r -c route show 10.1.0.0/24
"\33[35m10.1.0.0/24 \33[0m", 21) = 21
"via \33[35mthree.example \33[0mdev \33[36md0 \33[0m\n", 44) = 44
$ ./writes ip -r -j route
"[{\"dst\":\"10.0.0.0/24\",\"dev\":\"d0\",\"protocol\":\"kernel\",\"scope\":\"link\",\"prefsrc\":\"10.0.0.1\",\"flags\":[]"..., 100) = 100
",{", 2)                       = 2
"\"dst\":\"two.example\",\"dev\":\"d0\",\"protocol\":\"kernel\",\"scope\":\"link\",\"prefsrc\":\"10.0.0.9\",\"flags\":[]}", 98) = 98
",{\"dst\":\"10.1.0.0/24\"", 21) = 21
",\"gateway\":\"three.example\",\"dev\":\"d0\",\"flags\":[]}", 49) = 49
",{\"dst\":\"10.1.1.0/24\"", 21) = 21
",\"gateway\":\"10.0.0.8\",\"dev\":\"d0\",\"flags\":[]}", 44) = 44
",{\"dst\":\"10.1.2.0/24\",\"gateway\":\"three.example\",\"dev\":\"d0\",\"flags\":[]}", 70) = 70
",{\"dst\":\"10.1.3.0/24\",\"gateway\":\"10.0.0.8\",\"dev\":\"d0\",\"prefsrc\":\"10.0.0.1\",\"flags\":[]}", 86) = 86
",{\"dst\":\"10.1.4.0/24\",\"flags\":[],\"nexthops\":[{\"gateway\":\"two.example\",\"dev\":\"d0\",\"weight\":1,\"flags\""..., 166) = 166
",{\"dst\":\"10.1.5.0/24\",\"via\":{\"family\":\"inet6\"", 45) = 45
",\"host\":\"six2.example\"},\"dev\":\"d0\",\"flags\":[]}", 46) = 46
"]\n", 2)                      = 2
$ ./writes ip -r -6 route
"fd00::/64 dev d0 proto kernel metric 256 pref medium\n", 53) = 53
"fd01::/64 ", 10)              = 10
"via six2.example dev d0 metric 1024 pref medium\n", 48) = 48
$ ./writes ip -r route get 10.1.0.1
"10.1.0.1 ", 9)                = 9
"via three.example dev d0 src 10.0.0.1 uid 0 \n    cache \n", 56) = 56
$ ./writes ip -r addr show d0
"2: d0: <BROADCAST,NOARP,UP,LOWER_UP> mtu 1500 qdisc noqueue state UNKNOWN group default qlen 1000\n "..., 153) = 153
"    inet ", 9)                = 9
"one.example/24 scope global d0\n       valid_lft forever preferred_lft forever\n", 78) = 78
"    inet ", 9)                = 9
"10.0.0.9 peer ", 14)          = 14
"two.example/32 scope global d0\n       valid_lft forever preferred_lft forever\n", 78) = 78
"    inet6 ", 10)              = 10
"six1.example/64 scope global nodad \n       valid_lft forever preferred_lft forever\n", 83) = 83
$ ./writes ip -r -j addr show d0
"[{\"ifindex\":2,\"ifname\":\"d0\",\"flags\":[\"BROADCAST\",\"NOARP\",\"UP\",\"LOWER_UP\"],\"mtu\":1500,\"qdisc\":\"noque"..., 238) = 238
",\"addr_info\":[{\"family\":\"inet\"", 30) = 30
",\"local\":\"one.example\",\"prefixlen\":24,\"scope\":\"global\",\"label\":\"d0\",\"valid_life_time\":4294967295,\"p"..., 129) = 129
"},{\"family\":\"inet\"", 18)  = 18
",\"local\":\"10.0.0.9\"", 19) = 19
",\"address\":\"two.example\",\"prefixlen\":32,\"scope\":\"global\",\"label\":\"d0\",\"valid_life_time\":4294967295,"..., 131) = 131
"},{\"family\":\"inet6\"", 19) = 19
",\"local\":\"six1.example\",\"prefixlen\":64,\"scope\":\"global\",\"nodad\":true,\"valid_life_time\":4294967295,\""..., 130) = 130
"}]}", 3)                      = 3
"]\n", 2)                      = 2
$ ./writes ip -r -br addr
"lo               DOWN           ", 32) = 32
"\n", 1)                       = 1
"d0               UNKNOWN        ", 32) = 32
"one.example/24 ", 15)         = 15
"10.0.0.9 peer ", 14)          = 14
"two.example/32 ", 15)         = 15
"six1.example/64 ", 16)        = 16
"\n", 1)                       = 1
$ ip neigh add 10.0.0.8 lladdr 02:00:00:00:00:03 dev d0
$ ip neigh add fd00::2 lladdr 02:00:00:00:00:02 dev d0
$ ./writes ip -r neigh
"10.0.0.8 dev d0 lladdr 02:00:00:00:00:03 PERMANENT \n", 52) = 52
"six2.example dev d0 lladdr 02:00:00:00:00:02 PERMANENT \n", 56) = 56
$ ./writes ip -r -br neigh
"10.0.0.8                                d0               02:00:00:00:00:03\n", 75) = 75
"six2.example                            d0               02:00:00:00:00:02\n", 75) = 75
$ ./writes ip -r -4 maddr show d0
"2:\td0\n\tinet  ", 13)        = 13
"224.0.0.1\n", 10)             = 10
$ printf 'route show 10.1.0.0/24\nroute show 10.1.2.0/24\nneigh show 10.0.0.8\n' >b
$ ./writes ip -r -b b
"10.1.0.0/24 ", 12)            = 12
"via three.example dev d0 \n", 26) = 26
"10.1.2.0/24 via three.example dev d0 \n", 38) = 38
"10.0.0.8 dev d0 lladdr 02:00:00:00:00:03 PERMANENT \n", 52) = 52
$ ip link add v0 address 02:00:00:00:00:06 type veth peer name v1
$ ip link set v0 up; ip link set v1 up
$ ip token set ::2 dev v0
$ ./writes ip -r token
"token ", 6)                   = 6
":: dev v1\n", 10)             = 10
"token ", 6)                   = 6
"::2 dev v0\n", 11)            = 11
$ ip link add t0 type ipip local 10.0.0.1 remote 10.0.0.2
$ ./writes ip -r tunnel show t0
"t0: any/ip remote ", 18)      = 18
"two.example local 10.0.0.1 ttl inherit\n", 39) = 39
$ ./writes ip -r -j tunnel show t0
"[{\"ifname\":\"t0\",\"mode\":\"any/ip\"", 31) = 31
",\"remote\":\"two.example\",\"local\":\"10.0.0.1\"}\n]\n", 46) = 46
$ ./writes ip -r -d link show t0
"5: t0@NONE: <POINTOPOINT,NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000"..., 194) = 194
"remote two.example ", 19)     = 19
"local one.example ttl inherit pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_s"..., 215) = 215
$ ip link add t6 type ip6tnl mode ip6ip6 local fd00::1 remote fd00::2
$ ./writes ip -6 -r tunnel show t6
"t6: ipv6/ipv6 remote ", 21)   = 21
"six2.example local fd00::1 encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000"..., 103) = 103
$ ./writes ip -6 -r -j tunnel show t6
"t6: ipv6/ipv6 remote ", 21)   = 21
"six2.example local fd00::1 encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000"..., 103) = 103
$ ip link add vx0 address 02:00:00:00:00:05 type vxlan id 5 remote 10.0.0.2 local 10.0.0.1 dstport 4789
$ ./writes ip -r -d link show vx0
"7: vx0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\n "..., 217) = 217
"remote two.example ", 19)     = 19
"local one.example srcport 0 0 dstport 4789 ttl auto ageing 300 addrgenmode eui64 numtxqueues 1 gso_"..., 239) = 239
$ ip fou add port 5555 gue local 10.0.0.1 peer 10.0.0.2 peer_port 5
$ ./writes ip -r fou show
"port 5555 gue", 13)           = 13
" local one.example", 18)      = 18
" peer two.example peer_port 5\n", 30) = 30
$ ip rule add from 10.0.0.1 lookup 7
$ ip rule add from 10.0.0.0/24 to 10.0.0.2 lookup 7
$ ./writes ip -r rule
"0:\tfrom all lookup local\n", 25) = 25
"32764:\tfrom 10.0.0.0/24 to 10.0.0.2 lookup 7\n", 45) = 45
"32765:\tfrom 10.0.0.1 lookup 7\n", 30) = 30
"32766:\tfrom all lookup main\n", 28) = 28
"32767:\tfrom all lookup default\n", 31) = 31
$ ip nexthop add id 1 via 10.0.0.2 dev d0
$ ./writes ip -r nexthop
"id 1 ", 5)                    = 5
"via two.example dev d0 scope link \n", 35) = 35
$ ip addrlabel add prefix fd00::1/128 label 5
$ ./writes ip -r addrlabel list
"prefix six1.example/128 label 5 \n", 33) = 33
"prefix localhost/128 label 0 \n", 30) = 30
"prefix ::/96 label 3 \n", 22) = 22
"prefix ::ffff:0.0.0.0/96 label 4 \n", 34) = 34
"prefix 2001::/32 label 6 \n", 26) = 26
"prefix 2001:10::/28 label 7 \n", 29) = 29
"prefix 3ffe::/16 label 12 \n", 27) = 27
"prefix 2002::/16 label 2 \n", 26) = 26
"prefix fec0::/10 label 11 \n", 27) = 27
"prefix fc00::/7 label 5 \nprefix ::/0 label 1 \n", 46) = 46
$ ./writes ip -r -j addrlabel list
"[{", 2)                       = 2
"\"address\":\"six1.example\",\"prefixlen\":128,\"label\":5},{", 53) = 53
"\"address\":\"localhost\",\"prefixlen\":128,\"label\":0},{", 50) = 50
"\"address\":\"::\",\"prefixlen\":96,\"label\":3},{", 42) = 42
"\"address\":\"::ffff:0.0.0.0\",\"prefixlen\":96,\"label\":4},{", 54) = 54
"\"address\":\"2001::\",\"prefixlen\":32,\"label\":6},{", 46) = 46
"\"address\":\"2001:10::\",\"prefixlen\":28,\"label\":7},{", 49) = 49
"\"address\":\"3ffe::\",\"prefixlen\":16,\"label\":12},{", 47) = 47
"\"address\":\"2002::\",\"prefixlen\":16,\"label\":2},{", 46) = 46
"\"address\":\"fec0::\",\"prefixlen\":10,\"label\":11},{", 47) = 47
"\"address\":\"fc00::\",\"prefixlen\":7,\"label\":5},{\"address\":\"::\",\"prefixlen\":0,\"label\":1}]\n", 86) = 86


