#! rip only
$ ip link add d0 type dummy
$ ip link add br0 type bridge vlan_filtering 1 stp_state 1 ageing_time 500
$ ip link add v0 numtxqueues 2 type veth peer name v1
$ ip link add vl5 link d0 type vlan id 5 ingress-qos-map 1:2 3:4 egress-qos-map 2:5 gvrp on
$ ip link add vl6 link d0 type vlan protocol 802.1ad id 6
$ ip link add bo0 type bond mode active-backup miimon 100
$ ip link add bo1 type bond mode 802.3ad lacp_rate fast
$ ip link add bo2 type bond mode balance-rr arp_interval 1000 arp_ip_target 10.0.0.1,10.0.0.2
$ ip link add vrf1 type vrf table 100
$ ip link add vx0 type vxlan id 7 dstport 4789 local 10.0.0.1 remote 10.0.0.2 dev d0 srcport 2000 3000 ttl 5 gbp
$ ip link add vx1 type vxlan dstport 4790 external vnifilter
$ ip link add vx2 type vxlan id 8 dstport 4791 group ff05::100 dev d0 nolearning ageing 0
$ ip link add g0 type gre local 10.0.0.1 remote 10.0.0.2 ttl 64 key 5 icsum
$ ip link add gt0 type gretap local 10.0.0.1 remote 10.0.0.3 ikey 1 okey 2
$ ip link add g6 type ip6gre local fc00::1 remote fc00::2 hoplimit 9 encaplimit none
$ ip link add gt6 type ip6gretap local fc00::1 remote fc00::3
$ ip link add e0 type erspan local 10.0.0.1 remote 10.0.0.5 key 7 seq erspan_ver 1 erspan 123
$ ip link add s0 type sit local 10.0.0.1 remote 10.0.0.2 mode any
$ ip link add i0 type ipip local 10.0.0.1 remote 10.0.0.9 ttl 9
$ ip link add i6 type ip6tnl local fc00::1 remote fc00::2 mode ip4ip6
$ ip link add vt0 type vti local 10.0.0.1 remote 10.0.0.7 key 9
$ ip link add gv0 type geneve id 5 remote 10.0.0.5 ttl inherit
$ ip link add mv0 link v1 type macvlan mode bridge
$ ip link add mv1 link v1 type macvlan mode private
$ ip link add iv0 link v0 type ipvlan mode l3 private
$ ip link add m0 link d0 type macsec port 5 encrypt on
$ ip link add ifb0 type ifb
$ ip link add v2 type veth peer name v3
$ ip link add h0 type hsr slave1 v2 slave2 v3 supervision 5 version 1
$ ip tuntap add dev t0 mode tap user 5 multi_queue
$ ip tuntap add dev t1 mode tun group 6
$ rip save > saved
$ ip netns add copy
$ rip -n copy restore saved
$ rip -n copy save | diff saved -
