# A namespace has one multicast rule a family.
$ ip mrule
$ ip -4 mrule
$ ip -6 mrule
$ ip mrule list
$ ip mru lst
