# Words cut short.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 address 02:00:00:00:00:20 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 ersp 7 erspan_ver 1
! Usage: …
? 1
$ ip -d link show t0 | sed -n 3p
! Device "t0" does not exist.
$ ip link add t1 address 02:00:00:00:00:21 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan_d ingress
! Usage: …
? 1
$ ip -d link show t1 | sed -n 3p
! Device "t1" does not exist.
$ ip link add t2 address 02:00:00:00:00:22 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan_h 3
! Usage: …
? 1
$ ip -d link show t2 | sed -n 3p
! Device "t2" does not exist.
$ ip link add t3 address 02:00:00:00:00:23 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 tt 5
$ ip -d link show t3 | sed -n 3p
    erspan remote 10.0.0.9 local 10.0.0.1 ttl 5 ikey 0.0.0.5 okey 0.0.0.5 iseq oseq erspan_index 0 erspan_ver 1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
