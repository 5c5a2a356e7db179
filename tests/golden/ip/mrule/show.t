# A namespace has one multicast rule a family.
#! needs qemu
$ ip mrule
32767:	from all lookup default
$ ip -4 mrule
32767:	from all lookup default
$ ip -6 mrule
32767:	from all lookup main
$ ip mrule list
32767:	from all lookup default
$ ip mru lst
32767:	from all lookup default
