# Wrong values.
$ ip link add w0 type wwan linkid x
! Error: argument "x" is wrong: linkid
? 255
$ ip link add w0 type wwan linkid 4294967296
! Error: argument "4294967296" is wrong: linkid
? 255
$ ip link add w0 type wwan linkid -1
! Error: argument "-1" is wrong: linkid
? 255
