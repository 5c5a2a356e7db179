#! needs vm
# The radio network's tunnel.
$ ip link add g0 type gtp role sgsn
$ ip -d link show g0
$ ip -j -d link show g0
$ ip link add g1 type gtp role ggsn hsize 100 restart_count 5
$ ip -d link show g1
$ ip -j -d link show g1
$ ip link add g2 type gtp
$ ip link add g2 type gtp role x
$ ip link add g2 type gtp role
$ ip link add g2 type gtp role sgsn hsize x
$ ip link add g2 type gtp role sgsn hsize 0
$ ip link add g2 type gtp role sgsn hsize 131072
$ ip link add g2 type gtp role sgsn restart_count 256
$ ip link add g2 type gtp role sgsn restart_count x
$ ip link add g2 type gtp role sgsn role ggsn
$ ip link add g2 type gtp role sgsn what
$ ip link add g2 type gtp help
$ ip link add g2 type gtp ro sgsn
