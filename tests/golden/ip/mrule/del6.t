# Families are apart.
#! needs qemu
$ ip -6 mrule add table 5 pref 10
$ ip mrule del pref 10
! RTNETLINK answers: No such file or directory
? 2
$ ip -6 mrule del pref 10
$ ip -6 mrule
32767:	from all lookup main
