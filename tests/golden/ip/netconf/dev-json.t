# One device in JSON.
$ ip -4 -j netconf show dev lo
$ ip -6 -j netconf show dev lo
$ ip -j netconf show dev lo
