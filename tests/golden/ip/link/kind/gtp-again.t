# Options given more than once.
$ ip link add g0 type gtp role sgsn role sgsn role ggsn
! Error: either "role" is duplicate, or "sgsn" is garbage.
? 255
$ ip -d link show g0 | sed -n 3p
! Device "g0" does not exist.
$ ip link add g1 type gtp role sgsn hsize 1 hsize 2
! Error: either "hsize" is duplicate, or "2" is garbage.
? 255
$ ip -d link show g1 | sed -n 3p
! Device "g1" does not exist.
$ ip link add g2 type gtp role sgsn restart_count 1 restart_count 2
! Error: either "restart_count" is duplicate, or "2" is garbage.
? 255
$ ip -d link show g2 | sed -n 3p
! Device "g2" does not exist.
