# Tables.
#! needs qemu
$ ip mrule add table 300 pref 1
$ ip mrule add lookup main pref 2
$ ip mrule add pref 3
$ ip mrule
1:	from all lookup 300
2:	from all lookup main
3:	from all lookup main
32767:	from all lookup default
