# What is not there.
#! needs qemu
$ ip mrule del pref 5
! RTNETLINK answers: No such file or directory
? 2
$ ip -6 mrule del table 5
! RTNETLINK answers: No such file or directory
? 2
$ ip mrule del foo
! Error: argument "foo" is wrong: Failed to parse rule type
? 255
