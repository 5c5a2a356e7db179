# Options that are none.
$ ip -x netconf
$ ip -f foo netconf
$ ip -4 netcon show dev
