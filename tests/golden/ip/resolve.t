#! needs vm
# With -resolve addresses of hosts are names, in some objects.
$ printf '10.0.0.1 one.example\n10.0.0.2 two.example\nfd00::1 six1.example\nfd00::2 six2.example\n224.0.0.1 all.example\nff0e::1 grp6.example\n' >>/etc/hosts
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link set d0 addrgenmode none
$ ip link set d0 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:02 dev d0
$ ip neigh add fd00::2 lladdr 02:00:00:00:00:02 dev d0
$ ip -r neigh
two.example dev d0 lladdr 02:00:00:00:00:02 PERMANENT·
six2.example dev d0 lladdr 02:00:00:00:00:02 PERMANENT·
$ ip -r -j neigh
[{"dst":"two.example","dev":"d0","lladdr":"02:00:00:00:00:02","state":["PERMANENT"]},{"dst":"six2.example","dev":"d0","lladdr":"02:00:00:00:00:02","state":["PERMANENT"]}]
$ ip -r -br neigh
two.example                             d0               02:00:00:00:00:02
six2.example                            d0               02:00:00:00:00:02
$ ip neigh add proxy 10.0.0.2 dev d0
$ ip -r neigh show proxy
two.example dev d0 proxy·
$ ip -r -4 maddr show d0
2:	d0
	inet  all.example
$ ip -r -j -4 maddr show d0
[{"ifindex":2,"ifname":"d0","maddr":[{"family":"inet","address":"all.example"}]}]
# Tunnels made with `ip link`: that loads the kernel's modules.
$ ip link add t0 type ipip local 10.0.0.1 remote 10.0.0.2
$ ip link add t6 type ip6tnl mode ip6ip6 local fd00::1 remote fd00::2
$ ip -r tunnel show t0
t0: any/ip remote two.example local 10.0.0.1 ttl inherit
$ ip -r -j tunnel show t0
[{"ifname":"t0","mode":"any/ip","remote":"two.example","local":"10.0.0.1"}
]
$ ip -6 -r tunnel show t6
t6: ipv6/ipv6 remote six2.example local fd00::1 encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)∅
$ ip -6 -r -j tunnel show t6
t6: ipv6/ipv6 remote six2.example local fd00::1 encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)∅
$ ip -r -d link show t0 | grep -o 'ipip .*ttl'
ipip any remote two.example local one.example ttl
$ ip -r -d link show t6 | grep -o 'ip6tnl .*encap'
ip6tnl ip6ip6 remote six2.example local six1.example hoplimit 64 encap
$ ip link add vx0 type vxlan id 5 remote 10.0.0.2 local 10.0.0.1 dstport 4789
$ ip link add vx6 type vxlan id 6 group ff0e::1 local fd00::1 dstport 4789 dev d0
$ ip link add g0 type geneve id 5 remote fd00::2
$ ip link add gre9 type gre local 10.0.0.1
$ ip -r -d link show vx0 | grep -o 'vxlan .*srcport'
vxlan id 5 remote two.example local one.example srcport
$ ip -r -d link show vx6 | grep -o 'vxlan .*srcport'
vxlan id 6 group grp6.example local six1.example dev d0 srcport
$ ip -r -d link show g0 | grep -o 'geneve .*ttl'
geneve id 5 remote six2.example ttl
$ ip -r -d link show gre9 | grep -o 'gre .*ttl'
gre remote any local one.example ttl
