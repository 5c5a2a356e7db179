$ ip route show root
$ ip route show match
$ ip route show exact
$ ip route show to
$ ip route show root foo
$ ip route show match foo
$ ip route show exact foo
$ ip route show foo
$ ip route show bogus 10.1.0.0/16
$ ip route show help
