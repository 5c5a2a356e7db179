# Addresses of families that no kernel sets are checked nevertheless.
$ ip link add v0 address 02:00:00:00:00:10 type dummy
$ ifconfig v0 ax25 N0CALL-1
! Don't know how to set addresses for family 3.
? 1
$ ifconfig v0 ax25 N0_
! N0_: Invalid callsign
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 netrom toolongcall
! toolongcall: Callsign too long
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 rose 1234567890
! Don't know how to set addresses for family 11.
? 1
$ ifconfig v0 rose foo
! foo: Node address must be ten digits
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 x25 123/
! Don't know how to set addresses for family 9.
? 1
$ ifconfig v0 x25 1/2
! 1/2: Invalid address
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 x25 1234567890123456
! 1234567890123456: Invalid address
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 ipx 12345678:020000000001
! Don't know how to set addresses for family 4.
? 1
$ ifconfig v0 ipx 1:2
! ifconfig: error resolving '1:2' to set address for af=ipx
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 ec 1.2
! No support for ECONET on this system.
? 1
$ ifconfig v0 ec foo
! ifconfig: error resolving 'foo' to set address for af=ec
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 ddp 1.2
! ifconfig: Cannot set address for this protocol family.
? 1
$ ifconfig v0 ash 12
! ifconfig: Cannot set address for this protocol family.
? 1
$ ifconfig v0 unix x
! ifconfig: Cannot set address for this protocol family.
? 1
