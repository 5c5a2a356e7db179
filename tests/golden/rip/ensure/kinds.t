#! rip only
#! needs vm
# What the kernel makes of an option is no difference.
$ for turn in 1 2; do
> rip ensure --changed-status 9 link add br0 up type bridge vlan_filtering 1 ageing_time 10000 forward_delay 1501 mcast_snooping 0; echo $?
> rip ensure --changed-status 9 link add b0 type bond mode 802.3ad miimon 100 lacp_rate fast xmit_hash_policy layer3+4; echo $?
> rip ensure --changed-status 9 link add vx0 type vxlan id 5 dstport 4789 local 192.0.2.1 nolearning ttl 7 ageing 300; echo $?
> rip ensure --changed-status 9 link add gnv0 type geneve id 7 remote 192.0.2.2; echo $?
> rip ensure --changed-status 9 link add g0 type gre local 192.0.2.1 remote 192.0.2.2 key 5 ttl 9; echo $?
> rip ensure --changed-status 9 link add t6 type ip6tnl remote 2001:db8::2 local 2001:db8::1 mode ip6ip6; echo $?
> rip ensure --changed-status 9 link add s0 type sit remote 192.0.2.9 ttl 4; echo $?
> rip ensure --changed-status 9 link add vrf0 type vrf table 100; echo $?
> rip ensure --changed-status 9 link add d0 type dummy; echo $?
> rip ensure --changed-status 9 link add d1 type dummy; echo $?
> rip ensure --changed-status 9 link add mv0 link d0 type macvlan mode bridge; echo $?
> rip ensure --changed-status 9 link add iv0 link d1 type ipvlan mode l2; echo $?
> rip ensure --changed-status 9 link add vti0 type vti local 192.0.2.1 remote 192.0.2.3 key 4; echo $?
> done
9
9
9
9
9
9
9
9
9
9
9
9
9
0
0
0
0
0
0
0
0
0
0
0
0
0
$ rip ensure link add br0 type bridge ageing_time 20000
! ip link add br0 type bridge ageing_time 20000: IFLA_BR_AGEING_TIME is 10000, asked for 20000
? 2
$ rip ensure link add b0 type bond mode active-backup
! ip link add b0 type bond mode active-backup: IFLA_BOND_MODE is 4, asked for 1
? 2
$ rip ensure link add vx0 type vxlan id 6 dstport 4789
! ip link add vx0 type vxlan id 6 dstport 4789: IFLA_VXLAN_ID is 5, asked for 6
? 2
$ rip ensure link add g0 type gre local 192.0.2.1 remote 192.0.2.2 key 6
! ip link add g0 type gre local 192.0.2.1 remote 192.0.2.2 key 6: IFLA_GRE_IKEY is 5, asked for 6
? 2
$ rip ensure link add mv0 link d0 type macvlan mode private
! ip link add mv0 link d0 type macvlan mode private: IFLA_MACVLAN_MODE is 4, asked for 1
? 2
$ rip ensure link add vrf0 type vrf table 101
! ip link add vrf0 type vrf table 101: IFLA_VRF_PORT_TABLE is 100, asked for 101
? 2
