$ ip -j route
[]
$ ip -j -p route
[ ]
$ ip -j -6 route
[]
$ ip -j route show table cache
[]
$ ip -j route show type blackhole
[]
