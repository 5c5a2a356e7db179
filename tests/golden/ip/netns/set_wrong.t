$ ip netns add a
$ ip netns set
! No netns name specified
? 1
$ ip netns set a
! No nsid specified
? 1
$ ip netns set a x
! Error: argument "x" is wrong: Invalid "netnsid" value
? 255
$ ip netns set a -1
! Error: argument "-1" is wrong: "netnsid" value should be >= 0
? 255
$ ip netns set a 1.5
! Error: argument "1.5" is wrong: Invalid "netnsid" value
? 255
$ ip netns set a 4294967295
! Error: argument "4294967295" is wrong: Invalid "netnsid" value
? 255
$ ip netns set a 2147483648
! Error: argument "2147483648" is wrong: Invalid "netnsid" value
? 255
$ ip netns set a 99999999999
! Error: argument "99999999999" is wrong: Invalid "netnsid" value
? 255
$ ip netns set a ""
! Error: argument "" is wrong: Invalid "netnsid" value
? 255
$ ip netns set a au
! Error: argument "au" is wrong: Invalid "netnsid" value
? 255
