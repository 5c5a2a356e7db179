# Protocols that are none.
$ ip rule add ipproto
$ ip rule add ipproto x
$ ip rule add ipproto 256
$ ip rule add ipproto TCP table 100
$ ip rule show ipproto x
