#! needs vm
# What is wrong is named, and nothing is made.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name m0 type macsec port 0
! Error: argument "0" is wrong: expected port != 0
? 255
$ ip link add link d0 name m0 type macsec port x
! Error: argument "x" is wrong: expected port
? 255
$ ip link add link d0 name m0 type macsec port 65536
! Error: argument "65536" is wrong: expected port
? 255
$ ip link add link d0 name m0 type macsec port
! Command line is not complete. Try option "help"
? 255
$ ip link add link d0 name m0 type macsec sci x
! Error: argument "x" is wrong: expected sci
? 255
$ ip link add link d0 name m0 type macsec sci 5 port 7
! macsec: unknown command "port"?
! Usage: …
? 1
$ ip link add link d0 name m0 type macsec address x
! "x" is invalid lladdr.
! Error: argument "x" is wrong: expected lladdr
? 255
$ ip link add link d0 name m0 type macsec address 02:00:00:00:00:0a
$ ip link add link d0 name m0 type macsec cipher x
! Error: argument "x" is wrong: expected: default, gcm-aes-128, gcm-aes-256, gcm-aes-xpn-128 or gcm-aes-xpn-256
? 255
$ ip link add link d0 name m0 type macsec icvlen 7
! Error: argument "7" is wrong: ICV length must be in the range {8..16}
? 255
$ ip link add link d0 name m0 type macsec icvlen x
! Error: argument "x" is wrong: expected ICV length
? 255
$ ip link add link d0 name m0 type macsec encrypt x
! Error: argument of "encrypt" must be one of "off", "on", not "x"
? 1
$ ip link add link d0 name m0 type macsec send_sci x
! Error: argument of "send_sci" must be one of "off", "on", not "x"
? 1
$ ip link add link d0 name m0 type macsec end_station x
! Error: argument of "end_station" must be one of "off", "on", not "x"
? 1
$ ip link add link d0 name m0 type macsec scb x
! Error: argument of "scb" must be one of "off", "on", not "x"
? 1
$ ip link add link d0 name m0 type macsec protect x
! Error: argument of "protect" must be one of "off", "on", not "x"
? 1
$ ip link add link d0 name m0 type macsec replay x
! Error: argument of "replay" must be one of "off", "on", not "x"
? 1
$ ip link add link d0 name m0 type macsec replay on window x
! Error: argument "x" is wrong: expected replay window size
? 255
$ ip link add link d0 name m0 type macsec validate x
! Error: argument of "validate" must be one of "disabled", "check", "strict", not "x"
? 1
$ ip link add link d0 name m0 type macsec encodingsa 4
! Error: argument "4" is wrong: expected an { 0..3 }
? 255
$ ip link add link d0 name m0 type macsec encodingsa x
! Error: argument "x" is wrong: expected an { 0..3 }
? 255
$ ip link add link d0 name m0 type macsec offload x
! Error: argument of "offload" must be one of "off", "phy", "mac", not "x"
? 1
$ ip link add link d0 name m0 type macsec offload mac
! RTNETLINK answers: File exists
? 2
$ ip link add link d0 name m0 type macsec what
! macsec: unknown command "what"?
! Usage: …
? 1
$ ip link add link d0 name m0 type macsec enc on
! macsec: unknown command "enc"?
! Usage: …
? 1
$ ip link add link d0 name m0 type macsec help
! macsec: unknown command "help"?
! Usage: …
? 1
$ ip link add name m0 type macsec
! RTNETLINK answers: File exists
? 2
$ ip link show type macsec
3: m0@d0: <BROADCAST,MULTICAST,M-DOWN> mtu 1468 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
