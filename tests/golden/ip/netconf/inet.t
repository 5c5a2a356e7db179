# A family.
$ ip -4 netconf
$ ip -f inet netconf show
