$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo table foo
! Error: argument "foo" is wrong: "table" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo table all
! Error: argument "all" is wrong: "table" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo table -1
! Error: argument "-1" is wrong: "table" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo table 4294967296
! Error: argument "4294967296" is wrong: "table" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev lo table
! Command line is not complete. Try option "help"
? 255
$ ip route show table foo
! Error: argument "foo" is wrong: table id value is invalid
! ␤
? 255
$ ip route show table 4294967296
! Error: argument "4294967296" is wrong: table id value is invalid
! ␤
? 255
$ ip route show table
! Command line is not complete. Try option "help"
? 255
$ ip route show table 100
! Error: ipv4: FIB table does not exist.
! Dump terminated
? 2
