# Inverted.
$ ip mrule add not iif lo table 5 pref 10
$ ip mrule
$ ip mrule show not
