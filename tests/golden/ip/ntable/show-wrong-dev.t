# Devices that are not there.
$ ip ntable show dev zz
$ ip ntable show dev
