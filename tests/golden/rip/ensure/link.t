#! rip only
$ rip ensure --changed-status 9 link add v0 address 02:00:00:00:00:01 mtu 1400 type veth peer name v1 mtu 1300
? 9
$ rip ensure --changed-status 9 link add v0 address 02:00:00:00:00:01 mtu 1400 type veth peer name v1 mtu 1300
$ rip ensure link add v0 type veth peer name v1
$ rip ensure link add v0 type veth peer name v2
! ip link add v0 type veth peer name v2: peer: IFLA_IFNAME is "v1", asked for "v2"
? 2
$ rip ensure link add v0 mtu 1500 type veth peer name v1
! ip link add v0 mtu 1500 type veth peer name v1: IFLA_MTU is 1400, asked for 1500
? 2
$ rip ensure link add v0 type bridge
! ip link add v0 type bridge: IFLA_INFO_KIND is "veth", asked for "bridge"
? 2
$ rip ensure link add v0 up type veth peer name v1
! ip link add v0 up type veth peer name v1: flags is IFF_BROADCAST|IFF_MULTICAST, asked for IFF_UP
? 2
$ rip ensure --changed-status 9 link add link v0 name v0.5 type vlan id 5 egress-qos-map 1:2 2:3 reorder_hdr off
? 9
$ rip ensure --changed-status 9 link add link v0 name v0.5 type vlan id 5 egress-qos-map 1:2 reorder_hdr off
$ rip ensure link add link v0 name v0.5 type vlan id 5 reorder_hdr on
! ip link add link v0 name v0.5 type vlan id 5 reorder_hdr on: IFLA_VLAN_FLAGS is not set, asked for {value=0x1 mask=0x1}
? 2
$ rip ensure link add link v0 name v0.5 type vlan id 6
! ip link add link v0 name v0.5 type vlan id 6: IFLA_VLAN_ID is 5, asked for 6
? 2
$ rip ensure link add type veth
! rip ensure: only the add of one object that is in this namespace and has a name: address, link, neigh, netns, nexthop, route, rule, tunnel, bridge fdb, bridge vlan
? 255
