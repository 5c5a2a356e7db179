# By protocol.
$ ip mrule add table 5 pref 10 protocol static
$ ip mrule flush protocol static
$ ip mrule
$ ip mrule flush protocol x
$ ip mrule flush foo
