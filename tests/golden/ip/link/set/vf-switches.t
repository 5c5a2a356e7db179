$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 vf 0 spoofchk x
! Error: argument of "spoofchk" must be one of "off", "on", not "x"
? 1
$ ip link set v0 vf 0 query_rss x
! Error: argument of "query_rss" must be one of "off", "on", not "x"
? 1
$ ip link set v0 vf 0 trust x
! Error: argument of "trust" must be one of "off", "on", not "x"
? 1
$ ip link set v0 vf 0 state x
! Error: argument "x" is wrong: Invalid "state" value
! ␤
? 255
$ ip link set v0 vf 0 spoofchk on
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 vf 0 state auto
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 vf 0 st e
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 vf 0 trust
! Command line is not complete. Try option "help"
? 255
