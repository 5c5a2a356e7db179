# A group needs a device; zeros are an address, any is one only where the family is known; one end is named once.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 dstport 4789 group 239.0.0.1
! vxlan: 'group' requires 'dev' to be specified
? 1
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 dstport 4789 group ff02::1
! vxlan: 'group' requires 'dev' to be specified
? 1
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 dstport 4789 group any dev e0
! Error: argument "any" is wrong: invalid group address
? 255
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 dstport 4789 group 0 dev e0
! Error: argument "0" is wrong: invalid group address
? 255
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 dstport 4789 group 10.0.0.1 dev e0
! Error: argument "10.0.0.1" is wrong: invalid group address
? 255
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 dstport 4789 group 239.0.0.1 remote dev e0
! vxlan: both group and remote cannot be specified
? 1
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 dstport 4789 remote 10.0.0.1 group x
! vxlan: both group and remote cannot be specified
? 1
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 dstport 4789 remote any
! Error: argument "any" is wrong: invalid remote address
? 255
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 dstport 4789 remote 239.0.0.1
! Error: argument "239.0.0.1" is wrong: invalid remote address
? 255
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 dstport 4789 local any
! Error: argument "any" is wrong: invalid local address
? 255
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 dstport 4789 local 239.0.0.1
! Error: argument "239.0.0.1" is wrong: invalid local address
? 255
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 dstport 4789 remote 2001:db8::1 local any
! Error: Attribute failed policy validation.
? 2
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 dstport 4789 local 0 remote 2001:db8::1
! Error: inet address is expected rather than "2001:db8::1".
? 1
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 dstport 4789 local :: remote 10.0.0.1
! Error: inet6 address is expected rather than "10.0.0.1".
? 1
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 dstport 4789 reserved_bits 1 reserved_bits 2
! Error: either "2" is duplicate, or "2" is garbage.
? 255
$ ip link add v1 address 02:00:00:00:00:02 type vxlan id 6 dstport 4789 remote 0 local 0
$ ip -d link show v1 | sed -n 3p
    vxlan id 6 srcport 0 0 dstport 4789 ttl auto ageing 300 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add v2 address 02:00:00:00:00:03 type vxlan id 7 dstport 4789 remote :: local ::
$ ip -d link show v2 | sed -n 3p
    vxlan id 7 srcport 0 0 dstport 4789 ttl auto ageing 300 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add v3 address 02:00:00:00:00:04 type vxlan id 8 dstport 4789 group 239.0.0.1 dev e0
$ ip -d link show v3 | sed -n 3p
    vxlan id 8 group 239.0.0.1 dev e0 srcport 0 0 dstport 4789 ttl auto ageing 300 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
