# For IPv6.
#! needs qemu
$ ip -6 mrule add from 2001:db8::/32 table 5 pref 10
! Error: ??? prefix is expected rather than "2001:db8::/32".
? 1
$ ip -6 mrule
32767:	from all lookup main
$ ip mrule
32767:	from all lookup default
