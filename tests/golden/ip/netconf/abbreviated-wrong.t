# dev is exact.
$ ip -4 netconf show de lo
$ ip -4 netconf show de
$ ip netco foo
