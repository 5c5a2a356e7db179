# By protocol.
#! needs qemu
$ ip mrule add table 5 pref 10 protocol static
$ ip mrule flush protocol static
$ ip mrule
32767:	from all lookup default
$ ip mrule flush protocol x
! Error: argument "x" is wrong: invalid "protocol"
! ␤
? 255
$ ip mrule flush foo
! Error: ??? prefix is expected rather than "foo".
? 1
