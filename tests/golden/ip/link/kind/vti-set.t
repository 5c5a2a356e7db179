# Each option, and how it is shown.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type vti remote 10.0.0.9 local 10.0.0.1 key 5
$ ip -d link show t0 | sed -n 3p
    vti remote 10.0.0.9 local 10.0.0.1 ikey 0.0.0.5 okey 0.0.0.5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t1 type vti remote 10.0.0.9 local 10.0.0.1 ikey 1 okey 2
! RTNETLINK answers: File exists
? 2
$ ip -d link show t1 | sed -n 3p
! Device "t1" does not exist.
$ ip link add t2 type vti remote 10.0.0.9 local 10.0.0.1 ikey 10.0.0.5
! RTNETLINK answers: File exists
? 2
$ ip -d link show t2 | sed -n 3p
! Device "t2" does not exist.
$ ip link add t3 type vti remote 10.0.0.9 local 10.0.0.1 dev e0
$ ip -d link show t3 | sed -n 3p
    vti remote 10.0.0.9 local 10.0.0.1 dev e0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t4 type vti remote 10.0.0.9 local 10.0.0.1 fwmark 0x42
! RTNETLINK answers: File exists
? 2
$ ip -d link show t4 | sed -n 3p
! Device "t4" does not exist.
$ ip link add t5 type vti remote 10.0.0.9 local 10.0.0.1 key 4294967295
! RTNETLINK answers: File exists
? 2
$ ip -d link show t5 | sed -n 3p
! Device "t5" does not exist.
