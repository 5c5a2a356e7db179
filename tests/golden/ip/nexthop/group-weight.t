# Weights have 16 bits.
$ ip link add v0 type dummy
$ ip link set v0 up
$ ip nexthop add id 1 dev v0
$ ip nexthop add id 2 group 1,256
$ ip nexthop add id 3 group 1,257
$ ip nexthop add id 4 group 1,0x8000
$ ip nexthop add id 5 group 1,65535
$ ip nexthop add id 6 group 1,65536
! Error: Invalid value for weight.
? 2
$ ip nexthop add id 7 group 1,65537
! Error: argument "65537" is wrong: "weight" is invalid
! ␤
? 255
$ ip nexthop add id 7 group 1,0
! Error: argument "0" is wrong: "weight" is invalid
! ␤
? 255
$ ip nexthop add id 7 group 1,-1
! Error: argument "-1" is wrong: "weight" is invalid
! ␤
? 255
$ ip nexthop show
id 1 dev v0 scope host·
id 2 group 1,256·
id 3 group 1,257·
id 4 group 1,32768·
id 5 group 1,65535·
