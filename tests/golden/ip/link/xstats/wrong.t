$ ip link xstats
! xstats: missing argument
? 1
$ ip link xstats type
! Command line is not complete. Try option "help"
? 255
$ ip link xstats type nosuch
! Error: argument "nosuch" is wrong: invalid type
? 255
$ ip link xstats type veth
! xstats: link type veth doesn't support xstats
? 1
$ ip link xstats bogus
! Error: argument "bogus" is wrong: unknown argument
? 255
$ ip link xstats ty bridge
$ ip link x type bridge
