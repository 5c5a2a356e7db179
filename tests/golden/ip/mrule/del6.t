# Families are apart.
$ ip -6 mrule add table 5 pref 10
$ ip mrule del pref 10
$ ip -6 mrule del pref 10
$ ip -6 mrule
