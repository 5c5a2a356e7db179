# Devices that are not there.
$ ip stats show dev zz
$ ip stats show dev
$ ip stats show dev lo dev lo
