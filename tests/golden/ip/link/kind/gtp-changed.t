# What is set can be changed.
$ ip link add g0 type gtp role sgsn
$ ip link set g0 type gtp hsize 5
! gtp: role of the gtp device was not specified
? 1
$ ip -d link show g0 | sed -n 3p
    gtp role sgsn hsize 1024 restart_count 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set g0 type gtp role ggsn
! RTNETLINK answers: Operation not supported
? 2
$ ip -d link show g0 | sed -n 3p
    gtp role sgsn hsize 1024 restart_count 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link change g0 type gtp
! RTNETLINK answers: Invalid argument
? 2
