# Inverted.
#! needs qemu
$ ip mrule add not iif lo table 5 pref 10
$ ip mrule
10:	not from all iif lo lookup 5
32767:	from all lookup default
$ ip mrule show not
10:	not from all iif lo lookup 5
