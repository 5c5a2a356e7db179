# A device is one line anyway.
$ ip -o netconf show dev lo
$ ip -s netconf show dev lo
$ ip -d netconf show dev lo
