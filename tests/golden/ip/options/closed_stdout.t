# A pipe that nobody reads, a disk that is full.
$ ip link show lo > /dev/full
$ ip -j link show lo > /dev/full
$ ip -V > /dev/full
$ ip -help > /dev/full
! Usage: …
? 255
$ ip link show nope > /dev/full
! Device "nope" does not exist.
? 1
$ ip link show lo >&-
$ ip netns >&-
