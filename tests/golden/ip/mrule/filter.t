# Filters.
#! needs qemu
$ ip mrule add iif lo table 5 pref 10
$ ip mrule add from 10.0.0.0/8 table 6 pref 11
! Error: ??? prefix is expected rather than "10.0.0.0/8".
? 1
$ ip mrule show iif lo
10:	from all iif lo lookup 5
$ ip mrule show table 6
$ ip mrule show from 10.0.0.0/8
! Error: ??? prefix is expected rather than "10.0.0.0/8".
? 1
$ ip mrule show all
10:	from all iif lo lookup 5
32767:	from all lookup default
