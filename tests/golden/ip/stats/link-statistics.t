# More of them with -s or -d.
$ ip -s stats show dev lo group link
$ ip -s -s stats show dev lo group link
$ ip -d stats show dev lo group link
$ ip -s -j stats show dev lo group link
