#! needs qemu
# Scrubbing, and what is wrong.
$ ip link add n0 type netkit scrub none peer name n1 scrub default
! Error: either "dev" is duplicate, or "default" is garbage.
? 255
$ ip link add n0 type netkit scrub none peer scrub default name n1
$ ip -d link show n0
3: n0@n1: <BROADCAST,MULTICAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 00:00:00:00:00:00 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    netkit mode l3 type primary policy forward peer policy forward scrub none peer scrub default addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show n0
[{"ifindex":3,"link":"n1","ifname":"n0","flags":["BROADCAST","MULTICAST","NOARP","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"00:00:00:00:00:00","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"netkit","info_data":{"mode":"l3","type":"primary","policy":"forward","peer_policy":"forward","scrub":"none","peer_scrub":"default"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"num_rx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add n2 type netkit mode l4
! Error: argument of "mode" must be either "l3" or "l2"
? 1
$ ip link add n2 type netkit mode
! Command line is not complete. Try option "help"
? 255
$ ip link add n2 type netkit scrub x
! Error: scrub must be either "none" or "default"
? 1
$ ip link add n2 type netkit scrub
! Command line is not complete. Try option "help"
? 255
$ ip link add n2 type netkit what
! netkit: unknown option "what"?
! Usage: …
? 1
$ ip link add n2 type netkit mode l2 mode l3
! Error: duplicate "mode": "l3" is the second value.
? 255
$ ip link add n4 type netkit forward blackhole
$ ip link add n6 type netkit forward forward
$ ip link add n8 type netkit peer name
! Command line is not complete. Try option "help"
? 255
$ ip link add n8 type netkit peer what x
! Error: either "dev" is duplicate, or "x" is garbage.
? 255
$ ip link add n8 type netkit help
! netkit: unknown option "help"?
! Usage: …
? 1
$ ip -br link show type netkit
n1@n0            DOWN           00:00:00:00:00:00 <BROADCAST,MULTICAST,NOARP,M-DOWN>·
n0@n1            DOWN           00:00:00:00:00:00 <BROADCAST,MULTICAST,NOARP,M-DOWN>·
nk0@n4           DOWN           00:00:00:00:00:00 <BROADCAST,MULTICAST,NOARP,M-DOWN>·
n4@nk0           DOWN           00:00:00:00:00:00 <BROADCAST,MULTICAST,NOARP,M-DOWN>·
nk1@n6           DOWN           00:00:00:00:00:00 <BROADCAST,MULTICAST,NOARP,M-DOWN>·
n6@nk1           DOWN           00:00:00:00:00:00 <BROADCAST,MULTICAST,NOARP,M-DOWN>·
