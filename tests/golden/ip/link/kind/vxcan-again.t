# Options given more than once.
$ ip link add w0 type vxcan peer name q1 name q2
! Error: duplicate "name": "q2" is the second value.
? 255
$ ip -d link show w0 | sed -n 3p
! Device "w0" does not exist.
