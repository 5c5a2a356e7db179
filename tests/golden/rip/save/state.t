#! rip only
$ ip link set lo up
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add br0 type bridge vlan_filtering 1
$ ip link add v0 address 02:00:00:00:00:02 type veth peer name v1 address 02:00:00:00:00:03
$ ip link add bo0 type bond mode active-backup miimon 100
$ ip link add vrf1 address 02:00:00:00:00:05 type vrf table 100
$ ip link set v0 master br0 alias "to the bridge"
$ ip link set v0 type bridge_slave hairpin on
$ ip link set d0 mtu 1400 group 5 addrgenmode none
$ ip link set br0 up
$ ip link set v0 up
$ ip link set v1 up
$ ip link set d0 up
$ ip link property add dev d0 altname a-name-of-more-than-15-bytes altname other
$ ip address add 10.0.0.1/24 dev d0
$ ip address add 10.0.0.2/24 dev d0
$ ip address add 10.9.0.1/24 dev v1 label v1:x broadcast + metric 7
$ ip address add 10.2.0.1 peer 10.2.0.2/30 dev v1 scope link
$ ip address add fc00::1/64 dev d0 nodad
$ ip address add fc00::2/64 dev d0 nodad home noprefixroute
$ ip neighbour add 10.0.0.7 lladdr 02:00:00:00:00:07 dev d0
$ ip neighbour add proxy 10.0.0.8 dev d0
$ ip rule add pref 10 from 10.1.0.0/16 iif d0 lookup 77
$ ip rule add pref 12 fwmark 1/0xff unreachable
$ ip -6 rule add pref 11 from fc00::/16 ipproto tcp dport 80 lookup 77
$ ip rule delete pref 32767
$ ip nexthop add id 1 via 10.0.0.3 dev d0
$ ip nexthop add id 2 via 10.0.0.4 dev d0 onlink
$ ip nexthop add id 3 blackhole
$ ip nexthop add id 10 group 1,3/2
$ ip nexthop add id 11 group 1/2 type resilient buckets 8
$ ip route add 10.5.0.0/16 via 10.0.0.9 dev d0 metric 5 mtu lock 1300 proto static
$ ip route add default via 10.0.0.254 table 77
$ ip route add unreachable 10.66.0.0/16
$ ip route add 10.77.0.0/16 nhid 10
$ ip route add 10.88.0.0/16 nexthop via 10.0.0.3 weight 2 nexthop via 10.0.0.4
$ ip route add 10.89.0.0/16 encap mpls 100/200 via 10.0.0.3
$ ip route add 10.90.0.0/16 via inet6 fc00::9 dev d0
$ ip route add fc01::/64 via fc00::9 dev d0
$ ip route add default via fc00::9 dev d0
$ bridge vlan add dev v0 vid 10 pvid untagged
$ bridge vlan add dev v0 vid 20-22
$ bridge vlan add dev br0 vid 10 self
$ bridge vlan delete dev v0 vid 1
$ bridge fdb add 02:00:00:00:00:99 dev v0 master static vlan 10
$ bridge mdb add dev br0 port v0 grp 239.1.1.1 permanent vid 10
$ rip save > saved
$ ip netns add copy
$ rip -n copy restore saved
$ rip -n copy save | diff saved -
$ rip -n copy restore --replace saved
$ rip -n copy save | diff saved -
$ rip save rules routes
| # made by rip save, for rip restore or ip -batch
rule add pref 10 from 10.1.0.0/16 iif d0 lookup 77 proto unspec
rule add pref 12 from all fwmark 0x1/0xff unreachable proto unspec
rule delete pref 32767 lookup default
| #ip -6 rule add pref 11 from fc00::/16 ipproto tcp dport 80 lookup 77 proto unspec
nexthop add id 1 via 10.0.0.3 dev d0
nexthop add id 2 via 10.0.0.4 dev d0 onlink
nexthop add id 3 blackhole
nexthop add id 10 group 1,3/2
nexthop add id 11 group 1/2 type resilient buckets 8 idle_timer 120 unbalanced_timer 0
route append unreachable 10.66.0.0/16
route append default via 10.0.0.254 dev d0 table 77
route append 10.5.0.0/16 via 10.0.0.9 dev d0 proto 4 metric 5 mtu lock 1300
route append 10.77.0.0/16 nhid 10
route append 10.88.0.0/16 nexthop via 10.0.0.3 dev d0 weight 2 nexthop via 10.0.0.4 dev d0 weight 1
route append 10.89.0.0/16 encap mpls 100/200 via 10.0.0.3 dev d0
route append 10.90.0.0/16 via inet6 fc00::9 dev d0
route append fc01::/64 via fc00::9 dev d0 metric 1024 pref medium
route append ::/0 via fc00::9 dev d0 metric 1024 pref medium
$ rip save -4 addresses neighbours
| # made by rip save, for rip restore or ip -batch
address replace 127.0.0.1/8 dev lo scope 254
address replace 10.0.0.1/24 dev d0 scope 0
address replace 10.0.0.2/24 dev d0 scope 0
address replace 10.2.0.1 peer 10.2.0.2/30 dev v1 scope 253
address replace 10.9.0.1/24 dev v1 broadcast 10.9.0.255 scope 0 label v1:x metric 7
neighbour replace 10.0.0.7 dev d0 lladdr 02:00:00:00:00:07 nud permanent
neighbour replace proxy 10.0.0.8 dev d0
$ rip save bridge
| # made by rip save, for rip restore or ip -batch
| #bridge vlan add dev br0 vid 10 self
| #bridge vlan del dev v0 vid 1
| #bridge vlan add dev v0 vid 10 pvid untagged
| #bridge vlan add dev v0 vid 20
| #bridge vlan add dev v0 vid 21
| #bridge vlan add dev v0 vid 22
| #bridge fdb replace 02:00:00:00:00:99 dev v0 vlan 10 master static
| #bridge mdb add dev br0 port v0 grp 239.1.1.1 permanent proto static vid 10
