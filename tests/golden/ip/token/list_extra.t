# What list makes of other words.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token list foo
$ ip token list v0
$ ip token get v0
$ ip token list help
$ ip token list dev v0 foo
$ ip token list dev v0 dev v1
