#! rip only
# Errors, exit codes and usage texts are those of the tool.
$ rip explain link set nosuch up
RTM_GETLINK NLM_F_REQUEST  # only reads: sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "nosuch"
! Cannot find device "nosuch"
? 1
$ rip explain address add 192.0.2.1/x dev lo
! Error: any valid prefix is expected rather than "192.0.2.1/x".
? 1
$ rip explain nosuch
! Object "nosuch" is unknown, try "ip help".
? 1
$ rip explain bridge nosuch
! Object "nosuch" is unknown, try "bridge help".
? 255
$ rip explain bridge fdb add 1 dev lo
! Invalid mac address 1
? 255
$ rip explain brctl addif br0
Incorrect number of arguments for command
Usage: …
? 1
$ rip explain link help
! Usage: …
? 255
$ rip explain
! rip: an argument is missing; usage: rip explain [ -j ] [ --assume NAME=INDEX[,KIND] ] [ --as TOOL ] COMMAND …
? 2
$ rip explain --nosuch link show
! Option "-nosuch" is unknown, try "ip -help".
? 255
