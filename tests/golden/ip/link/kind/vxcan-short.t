# Words cut short.
$ ip link add w0 type vxcan pe name q5
Usage: …
? 1
$ ip -d link show w0 | sed -n 3p
! Device "w0" does not exist.
$ ip link add w1 type vxcan p name q6
Usage: …
? 1
$ ip -d link show w1 | sed -n 3p
! Device "w1" does not exist.
