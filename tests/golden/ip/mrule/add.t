# A rule with an interface.
$ ip mrule add iif lo table 5 pref 10
$ ip mrule
$ ip -j mrule show pref 10
$ ip rule show pref 10
