# The maker.
$ ip mrule add table 5 protocol static pref 1
$ ip mrule add table 5 protocol x
$ ip mrule
