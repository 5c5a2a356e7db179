# Wrong values.
$ for n in 0 1 2; do ip link add e$n address 02:00:00:00:00:1$n type dummy; ip link set e$n up; done
$ ip link add h0 type hsr slave1 e0 slave2 e1 supervision 256
! Error: argument "256" is wrong: ADDR-BYTE is invalid
? 255
$ ip link add h0 type hsr slave1 e0 slave2 e1 supervision x
! Error: argument "x" is wrong: ADDR-BYTE is invalid
? 255
$ ip link add h0 type hsr slave1 e0 slave2 e1 version 2
! Error: hsr: Only HSR version 0/1 supported.
? 2
$ ip link add h0 type hsr slave1 e0 slave2 e1 version x
! Error: argument "x" is wrong: version is invalid
? 255
$ ip link add h0 type hsr slave1 e0 slave2 e1 proto 2
! Error: hsr: Unsupported protocol.
? 2
$ ip link add h0 type hsr slave1 e0 slave2 e1 proto x
! Error: argument "x" is wrong: protocol is invalid
? 255
$ ip link add h0 type hsr slave2 e1 slave1 nosuch
! Error: argument "nosuch" is wrong: No such interface
? 255
$ ip link add h0 type hsr slave1 e0 slave2 nosuch
! Error: argument "nosuch" is wrong: No such interface
? 255
$ ip link add h0 type hsr slave1 e0 slave2 e1 interlink nosuch
! Error: argument "nosuch" is wrong: No such interface
? 255
