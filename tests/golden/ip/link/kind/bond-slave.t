#! needs vm
# What a port of a bond may be set to.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup miimon 100
$ ip link add d0 address 02:00:00:00:00:02 type dummy
$ ip link set d0 master b0
$ ip -d link show d0
3: d0: <BROADCAST,NOARP,SLAVE,UP,LOWER_UP> mtu 1500 qdisc noqueue master b0 state UNKNOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    dummy·
    bond_slave state ACTIVE mii_status UP link_failure_count 0 perm_hwaddr 02:00:00:00:00:02 queue_id 0 prio 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show d0
[{"ifindex":3,"ifname":"d0","flags":["BROADCAST","NOARP","SLAVE","UP","LOWER_UP"],"mtu":1500,"qdisc":"noqueue","master":"b0","operstate":"UNKNOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"dummy","info_slave_kind":"bond","info_slave_data":{"state":"ACTIVE","mii_status":"UP","link_failure_count":0,"perm_hwaddr":"02:00:00:00:00:02","queue_id":0,"prio":0}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set d0 type bond_slave queue_id 3 prio -5
$ ip -d link show d0
3: d0: <BROADCAST,NOARP,SLAVE,UP,LOWER_UP> mtu 1500 qdisc noqueue master b0 state UNKNOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    dummy·
    bond_slave state ACTIVE mii_status UP link_failure_count 0 perm_hwaddr 02:00:00:00:00:02 queue_id 3 prio -5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show d0
[{"ifindex":3,"ifname":"d0","flags":["BROADCAST","NOARP","SLAVE","UP","LOWER_UP"],"mtu":1500,"qdisc":"noqueue","master":"b0","operstate":"UNKNOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"dummy","info_slave_kind":"bond","info_slave_data":{"state":"ACTIVE","mii_status":"UP","link_failure_count":0,"perm_hwaddr":"02:00:00:00:00:02","queue_id":3,"prio":-5}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set d0 type bond_slave queue_id 3 queue_id 4
$ ip link set d0 type bond_slave queue_id x
! Error: argument "x" is wrong: queue_id is invalid
? 255
$ ip link set d0 type bond_slave queue_id 65536
! Error: argument "65536" is wrong: queue_id is invalid
? 255
$ ip link set d0 type bond_slave queue_id
! Command line is not complete. Try option "help"
? 255
$ ip link set d0 type bond_slave prio x
! Error: argument "x" is wrong: prio is invalid
? 255
$ ip link set d0 type bond_slave prio
! Command line is not complete. Try option "help"
? 255
$ ip link set d0 type bond_slave what
! bond_slave: unknown option "what"?
! Usage: …
? 1
$ ip link set d0 type bond_slave help
! Usage: …
? 1
$ ip link set b0 type bond_slave queue_id 1
! RTNETLINK answers: Operation not supported
? 2
$ ip link show type bond_slave
3: d0: <BROADCAST,NOARP,SLAVE,UP,LOWER_UP> mtu 1500 qdisc noqueue master b0 state UNKNOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
