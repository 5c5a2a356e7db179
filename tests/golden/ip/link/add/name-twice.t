$ ip link add v3 v4 type bridge
! Error: either "dev" is duplicate, or "v4" is garbage.
? 255
$ ip link add v3 name v4 type bridge
! both "name" and "dev" cannot be used when creating devices.
? 255
$ ip link add name v3 name v4 type bridge
! Error: duplicate "name": "v4" is the second value.
? 255
$ ip link add dev v3 dev v4 type bridge
! Error: either "dev" is duplicate, or "v4" is garbage.
? 255
$ ip link add dev v3 name v4 type bridge
! both "name" and "dev" cannot be used when creating devices.
? 255
$ ip link add name v3 dev v4 type bridge
! both "name" and "dev" cannot be used when creating devices.
? 255
$ ip link show type bridge
