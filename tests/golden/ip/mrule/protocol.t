# The maker.
#! needs qemu
$ ip mrule add table 5 protocol static pref 1
$ ip mrule add table 5 protocol x
! Error: argument "x" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip mrule
1:	from all lookup 5 proto static
32767:	from all lookup default
