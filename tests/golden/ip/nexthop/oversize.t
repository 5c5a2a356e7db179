# A group that is longer than the reference's buffer.
$ ip link set lo up
$ seq 1 130 | sed 's/.*/nexthop add id & dev lo/' | ip -batch -
$ ip nexthop add id 1000 group $(seq -s/ 1 126)
$ ip nexthop add id 1001 group $(seq -s/ 1 127)
! addattr_l ERROR: message exceeded bound of 1048
! Error: argument "1" is wrong: "group" value is invalid
! ␤
? 255
$ ip nexthop add id 1001 group $(seq -s/ 1 140)
! addattr_l ERROR: message exceeded bound of 1048
! Error: argument "1" is wrong: "group" value is invalid
! ␤
? 255
$ ip nexthop add id 1001 group $(seq -s/ 1 9000)
! addattr_l ERROR: message exceeded bound of 1048
! Error: argument "1" is wrong: "group" value is invalid
! ␤
? 255
$ ip nexthop show id 1001
! RTNETLINK answers: No such file or directory
? 2
