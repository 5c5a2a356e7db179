# Addresses of the link layer: hexadecimal or dotted.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip -0 neigh add unused
! "unused" is invalid lladdr.
! Error: link address is expected rather than "unused".
? 1
$ ip -0 neigh add 10.
! "10." is invalid lladdr.
! Error: link address is expected rather than "10.".
? 1
$ ip -0 neigh add 10.0.0.9
! Device and destination are required arguments.
? 255
$ ip -0 neigh add 02:00:00:00:00:05 dev b0
! RTNETLINK answers: Address family not supported by protocol
? 2
$ ip -f link neigh del aa:bb
! Device and destination are required arguments.
? 255
$ ip -f link neigh get default
! Device and address are required arguments.
? 1
$ ip -0 neigh get x dev b0
! "x" is invalid lladdr.
! Error: link address is expected rather than "x".
? 1
$ ip -0 neigh change to help x
! "x" is invalid lladdr.
! Error: link address is expected rather than "x".
? 1
