# A device by its number.
$ ip -4 netconf show dev if1
$ ip -4 netconf show dev 1
