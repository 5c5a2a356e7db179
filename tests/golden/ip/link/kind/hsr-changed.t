# What is set can be changed.
$ for n in 0 1 2; do ip link add e$n address 02:00:00:00:00:1$n type dummy; ip link set e$n up; done
$ ip link add h0 type hsr slave1 e0 slave2 e1
$ ip link set h0 type hsr supervision 5
! RTNETLINK answers: Operation not supported
? 2
$ ip -d link show h0 | sed -n 3p
    hsr slave1 e0 slave2 e1 sequence 64511 supervision 01:15:4e:00:01:00 proto 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set h0 type hsr version 1
! RTNETLINK answers: Operation not supported
? 2
$ ip -d link show h0 | sed -n 3p
    hsr slave1 e0 slave2 e1 sequence 64511 supervision 01:15:4e:00:01:00 proto 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link change h0 type hsr
