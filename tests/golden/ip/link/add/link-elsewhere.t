#! needs vm
# With link-netns the link below is looked for in that namespace.
$ ip netns add n1
$ ip -n n1 link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add d1 address 02:00:00:00:00:02 type dummy
$ ip link add link d0 name v0 link-netns n1 type vlan id 4
$ ip -d link show v0
3: v0@if2: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff link-netns n1 promiscuity 0 allmulti 0 minmtu 0 maxmtu 65535·
    vlan protocol 802.1Q id 4 <REORDER_HDR> addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link d1 name v1 link-netns n1 type vlan id 5
! RTNETLINK answers: No such device
! Cannot find device "d1"
? 1
$ ip link add link d1 name v1 link-netnsid 99 type vlan id 5
! RTNETLINK answers: Invalid argument
! Cannot find device "d1"
? 1
$ ip link add link d1 name v1 link-netns nope type vlan id 5
! Error: argument "id" is wrong: Invalid "link-netns" value
! ␤
? 255
$ ip link set d1 address 02:01 link-netns nope
! Invalid address length 2 - must be 6 bytes
? 1
$ ip link add v1 link-netns nope link-netns nope type vlan
! Error: duplicate "link-netns/link-netnsid": "nope" is the second value.
? 255
