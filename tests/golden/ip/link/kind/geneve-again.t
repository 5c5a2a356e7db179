# Options given more than once.
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9 ttl 1 ttl 2
! Error: either "ttl" is duplicate, or "2" is garbage.
? 255
$ ip -d link show g0 | sed -n 3p
! Device "g0" does not exist.
$ ip link add g1 address 02:00:00:00:00:21 type geneve id 5 remote 10.0.0.9 tos 1 tos 2
! Error: either "tos" is duplicate, or "2" is garbage.
? 255
$ ip -d link show g1 | sed -n 3p
! Device "g1" does not exist.
$ ip link add g2 address 02:00:00:00:00:22 type geneve id 5 remote 10.0.0.9 df set df unset
! Error: either "df" is duplicate, or "unset" is garbage.
? 255
$ ip -d link show g2 | sed -n 3p
! Device "g2" does not exist.
$ ip link add g3 address 02:00:00:00:00:23 type geneve id 5 remote 10.0.0.9 dstport 1 dstport 2
! Error: either "dstport" is duplicate, or "2" is garbage.
? 255
$ ip -d link show g3 | sed -n 3p
! Device "g3" does not exist.
$ ip link add g4 address 02:00:00:00:00:24 type geneve id 5 remote 10.0.0.9 udpcsum noudpcsum
! Error: either "noudpcsum" is duplicate, or "noudpcsum" is garbage.
? 255
$ ip -d link show g4 | sed -n 3p
! Device "g4" does not exist.
$ ip link add g5 address 02:00:00:00:00:25 type geneve id 5 remote 10.0.0.9 id 6
! Error: either "id" is duplicate, or "6" is garbage.
? 255
$ ip -d link show g5 | sed -n 3p
! Device "g5" does not exist.
