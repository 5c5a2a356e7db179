# As rules are.
$ ip -j mrule
$ ip -6 -j -p mrule
$ ip -j mrule show table 999
