# All labels go.
$ ip addrlabel flush
$ ip addrlabel
$ ip -j addrlabel
[]
$ ip -p -j addrlabel
[ ]
$ ip addrlabel flush
$ ip -s addrlabel flush
