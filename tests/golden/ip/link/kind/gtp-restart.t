# The restart count is decimal.
$ ip link add g0 type gtp role sgsn restart_count 0x10
! Error: argument "0x10" is wrong: invalid restart_count
? 255
$ ip link add g0 type gtp role sgsn restart_count 256
! Error: argument "256" is wrong: invalid restart_count
? 255
$ ip link add g0 type gtp role sgsn restart_count -1
! Error: argument "-1" is wrong: invalid restart_count
? 255
$ ip link add g0 type gtp role sgsn restart_count 08
$ ip -d link show g0 | sed -n 3p
    gtp role sgsn hsize 1024 restart_count 8 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add g1 type gtp role ggsn restart_count 010
! RTNETLINK answers: Address already in use
? 2
$ ip -d link show g1 | sed -n 3p
! Device "g1" does not exist.
