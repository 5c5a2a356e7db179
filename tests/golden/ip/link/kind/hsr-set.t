# Each option, and how it is shown.
$ for n in 0 1 2; do ip link add e$n address 02:00:00:00:00:1$n type dummy; ip link set e$n up; done
$ ip link add h0 type hsr slave1 e0 slave2 e1 supervision 45
$ ip -d link show h0 | sed -n 3p
    hsr slave1 e0 slave2 e1 sequence 64511 supervision 01:15:4e:00:01:2d proto 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del h0
$ ip link add h1 type hsr slave1 e0 slave2 e1 version 0
$ ip -d link show h1 | sed -n 3p
    hsr slave1 e0 slave2 e1 sequence 64511 supervision 01:15:4e:00:01:00 proto 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del h1
$ ip link add h2 type hsr slave1 e0 slave2 e1 version 1
$ ip -d link show h2 | sed -n 3p
    hsr slave1 e0 slave2 e1 sequence 64511 supervision 01:15:4e:00:01:00 proto 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del h2
$ ip link add h3 type hsr slave1 e0 slave2 e1 proto 0
$ ip -d link show h3 | sed -n 3p
    hsr slave1 e0 slave2 e1 sequence 64511 supervision 01:15:4e:00:01:00 proto 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del h3
$ ip link add h4 type hsr slave1 e0 slave2 e1 proto 1
$ ip -d link show h4 | sed -n 3p
    hsr slave1 e0 slave2 e1 sequence 64511 supervision 01:15:4e:00:01:00 proto 1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del h4
$ ip link add h5 type hsr slave1 e0 slave2 e1 supervision 7 version 1
$ ip -d link show h5 | sed -n 3p
    hsr slave1 e0 slave2 e1 sequence 64511 supervision 01:15:4e:00:01:07 proto 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del h5
$ ip link add h6 type hsr slave1 e0 slave2 e1 interlink e2
$ ip -d link show h6 | sed -n 3p
    hsr slave1 e0 slave2 e1 sequence 64511 supervision 01:15:4e:00:01:00 proto 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del h6
