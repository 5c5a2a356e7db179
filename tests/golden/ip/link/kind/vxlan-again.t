# Options given more than once.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 id 6
! Error: either "id" is duplicate, or "6" is garbage.
? 255
$ ip -d link show v0 | sed -n 3p
! Device "v0" does not exist.
$ ip link add v1 address 02:00:00:00:00:21 type vxlan id 5 dstport 4789 ttl 1 ttl 2
! Error: either "ttl" is duplicate, or "2" is garbage.
? 255
$ ip -d link show v1 | sed -n 3p
! Device "v1" does not exist.
$ ip link add v2 address 02:00:00:00:00:22 type vxlan id 5 dstport 4789 hoplimit 1 ttl 2
! Error: either "ttl" is duplicate, or "2" is garbage.
? 255
$ ip -d link show v2 | sed -n 3p
! Device "v2" does not exist.
$ ip link add v3 address 02:00:00:00:00:23 type vxlan id 5 dstport 4789 tos 1 dsfield 2
! Error: either "tos" is duplicate, or "2" is garbage.
? 255
$ ip -d link show v3 | sed -n 3p
! Device "v3" does not exist.
$ ip link add v4 address 02:00:00:00:00:24 type vxlan id 5 dstport 4789 local 10.0.0.1 local 10.0.0.2
! Error: either "local" is duplicate, or "10.0.0.2" is garbage.
? 255
$ ip -d link show v4 | sed -n 3p
! Device "v4" does not exist.
$ ip link add v5 address 02:00:00:00:00:25 type vxlan id 5 dstport 4789 learning nolearning
! Error: either "nolearning" is duplicate, or "nolearning" is garbage.
? 255
$ ip -d link show v5 | sed -n 3p
! Device "v5" does not exist.
$ ip link add v6 address 02:00:00:00:00:26 type vxlan id 5 dstport 4789 proxy proxy
! Error: either "proxy" is duplicate, or "proxy" is garbage.
? 255
$ ip -d link show v6 | sed -n 3p
! Device "v6" does not exist.
$ ip link add v7 address 02:00:00:00:00:27 type vxlan id 5 dstport 4789 ageing 1 ageing 2
! Error: either "ageing" is duplicate, or "2" is garbage.
? 255
$ ip -d link show v7 | sed -n 3p
! Device "v7" does not exist.
$ ip link add v8 address 02:00:00:00:00:28 type vxlan id 5 dstport 4789 df set df unset
! Error: either "df" is duplicate, or "unset" is garbage.
? 255
$ ip -d link show v8 | sed -n 3p
! Device "v8" does not exist.
$ ip link add v9 address 02:00:00:00:00:29 type vxlan id 5 dstport 4789 srcport 1 2 srcport 3 4
! Error: either "srcport" is duplicate, or "3" is garbage.
? 255
$ ip -d link show v9 | sed -n 3p
! Device "v9" does not exist.
$ ip link add v10 address 02:00:00:00:00:2a type vxlan id 5 dstport 4789 dev e0 dev e0
! Error: either "dev" is duplicate, or "e0" is garbage.
? 255
$ ip -d link show v10 | sed -n 3p
! Device "v10" does not exist.
