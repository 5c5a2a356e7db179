# A rule with an interface.
#! needs qemu
$ ip mrule add iif lo table 5 pref 10
$ ip mrule
10:	from all iif lo lookup 5
32767:	from all lookup default
$ ip -j mrule show pref 10
[{"priority":10,"src":"all","iif":"lo","table":"5"}]
$ ip rule show pref 10
