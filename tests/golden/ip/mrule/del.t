# Deleting.
#! needs qemu
$ ip mrule add iif lo table 5 pref 10
$ ip mrule del iif lo
$ ip mrule del iif lo
! RTNETLINK answers: No such file or directory
? 2
$ ip mrule del pref 32767
$ ip mrule
