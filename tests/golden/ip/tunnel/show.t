#! needs vm
# The older command; bare it lists.
$ ip tunnel
$ ip tunnel add t0 mode ipip remote 10.0.0.2 local 10.0.0.1
$ ip tunnel show t0
$ ip tunnel show
$ ip tunnel list dev t0
$ ip -j tunnel show t0
$ ip -d tunnel show t0
$ ip -s tunnel show t0
$ ip -s -j tunnel show t0
$ ip -j -p tunnel show t0
$ ip tunnel show nosuch
$ ip -d link show t0
