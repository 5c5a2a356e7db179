$ ip link add v0 type veth peer name v1
$ ip link add v0 type veth peer name v2
! RTNETLINK answers: File exists
? 2
$ ip link add v2 type veth peer name v1
! RTNETLINK answers: File exists
? 2
$ ip -br link show type veth master v0
