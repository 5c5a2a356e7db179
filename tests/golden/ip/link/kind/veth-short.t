# Words cut short.
$ ip link add w0 address 02:00:00:00:00:20 type veth pe name q5
Usage: …
? 1
$ ip -d link show w0 | sed -n 3p
! Device "w0" does not exist.
$ ip link add w1 address 02:00:00:00:00:21 type veth p name q6
Usage: …
? 1
$ ip -d link show w1 | sed -n 3p
! Device "w1" does not exist.
$ ip link add w2 address 02:00:00:00:00:22 type veth peer na q7
! Error: either "dev" is duplicate, or "q7" is garbage.
? 255
$ ip -d link show w2 | sed -n 3p
! Device "w2" does not exist.
