# Actions.
$ ip mrule add blackhole pref 1
$ ip mrule add prohibit iif lo pref 2
$ ip mrule add unreachable pref 3
$ ip mrule add goto 32767 pref 4
$ ip mrule add nop pref 5
$ ip mrule
