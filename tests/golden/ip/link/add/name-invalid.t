# What is no interface name is refused before anything is sent.
$ ip link add toolongname12345 type bridge
! Error: Attribute failed policy validation.
? 2
$ ip link add name toolongname12345 type bridge
! Error: argument "toolongname12345" is wrong: "name" not a valid ifname
? 255
$ ip link add v/3 type bridge
! Error: argument "v/3" is wrong: "dev" not a valid ifname
? 255
$ ip link add "v 3" type bridge
! Error: argument "v 3" is wrong: "dev" not a valid ifname
? 255
$ ip link add "" type bridge
! Error: argument "" is wrong: "dev" not a valid ifname
? 255
$ ip link add . type bridge
! RTNETLINK answers: Invalid argument
? 2
$ ip link add .. type bridge
! RTNETLINK answers: Invalid argument
? 2
$ ip link add lo type bridge
! RTNETLINK answers: File exists
? 2
