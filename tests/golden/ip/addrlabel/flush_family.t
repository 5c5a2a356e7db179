# Only IPv6 can be flushed.
$ ip -4 addrlabel flush
$ ip -6 addrlabel flush
$ ip addrlabel
