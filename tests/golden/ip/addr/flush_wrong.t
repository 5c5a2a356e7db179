# Flush must be told something.
$ ip addr flush
$ ip addr flush dev
$ ip addr flush dev nope
$ ip addr flush nope
$ ip addr flush foo bar
$ ip -4 addr flush
$ ip -6 addr flush
$ ip addr flush to foo
$ ip addr flush scope foo
$ ip -0 addr flush dev lo
