# Preferences.
$ ip mrule add table 5
$ ip mrule add table 6 order 3
$ ip mrule
$ ip mrule show order 3
