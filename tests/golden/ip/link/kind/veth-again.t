# Options given more than once.
$ ip link add w0 address 02:00:00:00:00:20 type veth peer name q1 name q2
! Error: duplicate "name": "q2" is the second value.
? 255
$ ip -d link show w0 | sed -n 3p
! Device "w0" does not exist.
$ ip link add w1 address 02:00:00:00:00:21 type veth peer name q1 mtu 1 mtu 2
! Error: duplicate "mtu": "2" is the second value.
? 255
$ ip -d link show w1 | sed -n 3p
! Device "w1" does not exist.
