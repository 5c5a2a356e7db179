# Prefixes that are none.
$ ip rule add from
$ ip rule add from x
$ ip rule add from 10.0.0.0/33
$ ip rule add from 10.0.0.0/
$ ip rule add to x
$ ip rule add to
$ ip rule add f 10.0.0.1
