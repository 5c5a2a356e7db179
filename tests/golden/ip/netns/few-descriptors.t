# A list can have more names than the limit of open files.
$ seq 30 | sed 's/.*/netns add n&/' | ip -batch -
$ ip netns set n7 70
$ touch /run/netns/file
$ (ulimit -n 12; ip netns list) >out; echo $?
0
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
$ sort out | head -4; wc -l <out
file
n1
n10
n11
31
$ (ulimit -n 12; ip netns list-id)
nsid 70 (iproute2 netns name: n7)
! Error: Peer netns reference is invalid.
