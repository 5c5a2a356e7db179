# In an empty image the built-in names are left.
#! no names
$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo proto static table 100
$ ip route add 10.2.0.0/16 dev lo tos 0x10 scope site
$ ip route add 10.3.0.0/16 dev lo tos AF11
! Error: argument "AF11" is wrong: "tos" value is invalid
! ␤
? 255
$ ip route add 10.3.0.0/16 dev lo proto nosuch
! Error: argument "nosuch" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip route show table all root 10.0.0.0/8
10.1.0.0/16 dev lo table 100 proto static scope link·
10.2.0.0/16 tos 0x10 dev lo scope site·
$ ip route show table default
! Error: ipv4: FIB table does not exist.
! Dump terminated
? 2
