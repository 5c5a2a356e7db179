# Several groups are shown in an order of their own.
$ ip stats show dev lo group link group offload
$ ip stats show dev lo group offload group link
$ ip stats show dev lo group link group link
$ ip stats show dev lo group xstats subgroup bridge suite stp group link
