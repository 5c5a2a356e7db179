# JSON, compact and pretty.
$ ip -j addrlabel
$ ip -j -p addrlabel list
$ ip -p addrlabel list
