# Several objects.
$ events ip monitor link route address
$ ip link set lo up
$ ip link set lo down
$ events
$ events ip monitor l a r
$ ip link set lo up
$ events
