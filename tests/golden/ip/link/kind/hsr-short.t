# Words cut short.
$ for n in 0 1 2; do ip link add e$n address 02:00:00:00:00:1$n type dummy; ip link set e$n up; done
$ ip link add h0 type hsr slave1 e0 slave2 e1 superv 5
$ ip -d link show h0 | sed -n 3p
    hsr slave1 e0 slave2 e1 sequence 64511 supervision 01:15:4e:00:01:05 proto 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del h0
$ ip link add h1 type hsr slave1 e0 slave2 e1 vers 1
$ ip -d link show h1 | sed -n 3p
    hsr slave1 e0 slave2 e1 sequence 64511 supervision 01:15:4e:00:01:00 proto 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del h1
$ ip link add h2 type hsr slave1 e0 slave2 e1 pro 1
$ ip -d link show h2 | sed -n 3p
    hsr slave1 e0 slave2 e1 sequence 64511 supervision 01:15:4e:00:01:00 proto 1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del h2
$ ip link add h3 type hsr slave1 e0 slave2 e1 sup 1
$ ip -d link show h3 | sed -n 3p
    hsr slave1 e0 slave2 e1 sequence 64511 supervision 01:15:4e:00:01:01 proto 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del h3
