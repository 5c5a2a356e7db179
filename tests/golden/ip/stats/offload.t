# Without hardware.
$ ip stats show dev lo group offload
$ ip -j stats show dev lo group offload
$ ip stats show dev lo group offload subgroup cpu_hit
