$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip netns add n1
$ ip -n n1 link add v0 type bridge
$ ip link set v0 netns n1
! RTNETLINK answers: File exists
? 2
$ ip link set lo netns n1
! RTNETLINK answers: Invalid argument
? 2
