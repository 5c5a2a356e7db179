#! needs vm
# A modem's data link.
$ ip link add w0 type wwan
! Error: Unknown device type.
? 2
$ ip link add w0 type wwan linkid 5
! Error: Unknown device type.
? 2
$ ip link add w0 parentdev wwan0 type wwan linkid 5
! Error: Unknown device type.
? 2
$ ip link add w0 type wwan linkid x
! Error: argument "x" is wrong: linkid
? 255
$ ip link add w0 type wwan linkid 4294967296
! Error: argument "4294967296" is wrong: linkid
? 255
$ ip link add w0 type wwan linkid
! Command line is not complete. Try option "help"
? 255
$ ip link add w0 type wwan linkid 1 linkid 2
! Error: Unknown device type.
? 2
$ ip link add w0 type wwan what
! wwan: unknown command "what"?
! Usage: …
? 1
$ ip link add w0 type wwan help
! Usage: …
? 1
