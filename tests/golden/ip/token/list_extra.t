# What list makes of other words.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token list foo
token :: dev v1
token :: dev v0
$ ip token list v0
token :: dev v1
token :: dev v0
$ ip token get v0
token :: dev v1
token :: dev v0
$ ip token list help
token :: dev v1
token :: dev v0
$ ip token list dev v0 foo
token :: dev v0
$ ip token list dev v0 dev v1
token :: dev v0
