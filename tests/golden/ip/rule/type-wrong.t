# A type must be named.
$ ip rule add type
$ ip rule add type foo
$ ip rule add type 256
$ ip rule add type unicast pref 5
$ ip rule show pref 5
