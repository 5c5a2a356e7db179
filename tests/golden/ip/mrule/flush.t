# Flush deletes the default one, too.
#! needs qemu
$ ip mrule add table 5 pref 10
$ ip mrule flush
$ ip mrule
$ ip -6 mrule
32767:	from all lookup main
