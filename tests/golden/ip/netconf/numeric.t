# Numbers are words still.
$ ip -N netconf show dev lo
$ ip -br netconf show dev lo
$ ip -c netconf show dev lo
