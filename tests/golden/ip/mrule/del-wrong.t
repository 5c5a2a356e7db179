# What is not there.
$ ip mrule del pref 5
$ ip -6 mrule del table 5
$ ip mrule del foo
