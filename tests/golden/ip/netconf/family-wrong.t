# Families without parameters.
$ ip -B netconf
$ ip -B netconf show dev lo
$ ip -0 netconf
$ ip -0 netconf show dev lo
