# Actions.
#! needs qemu
$ ip mrule add blackhole pref 1
$ ip mrule add prohibit iif lo pref 2
$ ip mrule add unreachable pref 3
$ ip mrule add goto 32767 pref 4
$ ip mrule add nop pref 5
$ ip mrule
1:	from all blackhole
2:	from all iif lo prohibit
3:	from all unreachable
4:	from all goto 32767
5:	from all nop
32767:	from all lookup default
