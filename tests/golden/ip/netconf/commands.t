# The names of show.
$ ip -4 netconf list
$ ip -4 netconf lst
$ ip -4 netconf s
$ ip -4 netc
