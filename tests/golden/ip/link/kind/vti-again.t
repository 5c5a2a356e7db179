# Options given more than once.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type vti remote 10.0.0.9 local 10.0.0.1 key 1 key 2
$ ip -d link show t0 | sed -n 3p
    vti remote 10.0.0.9 local 10.0.0.1 ikey 0.0.0.2 okey 0.0.0.2 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t1 type vti remote 10.0.0.9 local 10.0.0.1 ikey 1 ikey 2
! RTNETLINK answers: File exists
? 2
$ ip -d link show t1 | sed -n 3p
! Device "t1" does not exist.
$ ip link add t2 type vti remote 10.0.0.9 local 10.0.0.1 remote 10.0.0.7 remote 10.0.0.8
$ ip -d link show t2 | sed -n 3p
    vti remote 10.0.0.8 local 10.0.0.1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t3 type vti remote 10.0.0.9 local 10.0.0.1 fwmark 1 fwmark 2
! RTNETLINK answers: File exists
? 2
$ ip -d link show t3 | sed -n 3p
! Device "t3" does not exist.
