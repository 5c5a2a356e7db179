# What get and delete ask for.
$ ip xfrm policy get
! Not enough information: DIR is required.
? 1
$ ip xfrm policy get dir in
! Not enough information: either SELECTOR or INDEX is required.
? 1
$ ip xfrm policy delete index 8
! Not enough information: DIR is required.
? 1
$ ip xfrm policy get dir in index 8 src 10.0.0.1
! Error: either "SELECTOR" is duplicate, or "INDEX" is garbage.
? 255
$ ip xfrm policy get dir in index 8 index 9
! Error: duplicate "index": "index" is the second value.
? 255
$ ip xfrm policy get dir in priority 5
! Error: argument "priority" is wrong: unknown
? 255
$ ip xfrm policy get src 10.0.0.1 dir in proto tcp
! Error: argument "proto" is wrong: unknown
? 255
$ ip xfrm policy delete dir in help
! Error: argument "help" is wrong: unknown
? 255
$ ip xfrm policy delete dir in index x
! Error: argument "x" is wrong: INDEX value is invalid
? 255
$ ip xfrm policy delete dir in dir in
! Error: duplicate "dir": "dir" is the second value.
? 255
$ ip xfrm policy delete dir in ptype x
! Error: argument "x" is wrong: PTYPE value is invalid
? 255
