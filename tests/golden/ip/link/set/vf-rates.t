$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 vf 0 rate x
! Error: argument "x" is wrong: Invalid "rate" value
! ␤
? 255
$ ip link set v0 vf 0 rate 10
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 vf 0 max_tx_rate x
! Error: argument "x" is wrong: Invalid "max tx rate" value
! ␤
? 255
$ ip link set v0 vf 0 min_tx_rate x
! Error: argument "x" is wrong: Invalid "min tx rate" value
! ␤
? 255
$ ip link set v0 vf 0 min_tx_rate 3
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 vf 0 max_tx_rate 10 min_tx_rate 3
! RTNETLINK answers: Operation not supported
? 2
