# Several groups are objects of one list.
$ ip -j stats show dev lo group link group offload subgroup cpu_hit
$ ip -j stats show group link
