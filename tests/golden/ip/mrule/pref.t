# Preferences.
#! needs qemu
$ ip mrule add table 5
$ ip mrule add table 6 order 3
$ ip mrule
0:	from all lookup 5
3:	from all lookup 6
32767:	from all lookup default
$ ip mrule show order 3
3:	from all lookup 6
