# lo has no token.
$ ip token
$ ip token list
$ ip -j token
[]
$ ip -p -j token
[ ]
$ ip token get
