# Other words are passed over.
$ ip -4 netconf show lo
$ ip -4 netconf show foo bar
$ ip -4 netconf show help
$ ip -4 netconf show dev lo foo
$ ip -4 netconf show all
