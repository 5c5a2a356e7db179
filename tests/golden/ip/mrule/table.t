# Tables.
$ ip mrule add table 300 pref 1
$ ip mrule add lookup main pref 2
$ ip mrule add pref 3
$ ip mrule
