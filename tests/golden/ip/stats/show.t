# All groups of a device.
$ ip stats show dev lo
$ ip -4 stats show dev lo
