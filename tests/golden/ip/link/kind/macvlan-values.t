# Wrong values.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan mode what
! Error: argument of "mode" must be "private", "vepa", "bridge", "passthru" or "source", not "what"
? 1
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan mode bridge nopromisc
! macvlan: nopromisc flag only valid in passthru mode
! Usage: …
? 1
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan mode source macaddr what
! Usage: …
? 1
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan mode source macaddr add x
! "x" is invalid lladdr.
? 1
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan bcqueuelen x
! Error: argument of "bcqueuelen" must be a positive integer [0-4294967295], not "x"
? 1
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan bclim x
! Error: illegal value for "bclim": "x"
? 1
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan flag what
! Error: argument of "flag" must be "nopromisc", "nodst" or "null", not "what"
? 1
