#! needs vm
#! mask mac
# What is wrong is named, and nothing is made.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name m0 type macvlan mode
! Command line is not complete. Try option "help"
? 255
$ ip link add link d0 name m0 type macvlan mode x
! Error: argument of "mode" must be "private", "vepa", "bridge", "passthru" or "source", not "x"
? 1
$ ip link add link d0 name m0 type macvlan mode bridge flag x
! Error: argument of "flag" must be "nopromisc", "nodst" or "null", not "x"
? 1
$ ip link add link d0 name m0 type macvlan mode bridge flag nopromisc
! macvlan: nopromisc flag only valid in passthru mode
! Usage: …
? 1
$ ip link add link d0 name m0 type macvlan mode bridge nodst
$ ip link add link d0 name m0 type macvlan macaddr
! Command line is not complete. Try option "help"
? 255
$ ip link add link d0 name m0 type macvlan macaddr x
! Usage: …
? 1
$ ip link add link d0 name m0 type macvlan macaddr add
! Command line is not complete. Try option "help"
? 255
$ ip link add link d0 name m0 type macvlan macaddr add zz
! "zz" is invalid lladdr.
? 1
$ ip link add link d0 name m0 type macvlan mode source macaddr set zz
! "zz" is invalid lladdr.
! macvlan: unknown option "zz"?
! Usage: …
? 1
$ ip link add link d0 name m0 type macvlan bcqueuelen x
! Error: argument of "bcqueuelen" must be a positive integer [0-4294967295], not "x"
? 1
$ ip link add link d0 name m0 type macvlan bcqueuelen -1
! Error: argument of "bcqueuelen" must be a positive integer [0-4294967295], not "-1"
? 1
$ ip link add link d0 name m0 type macvlan bclim x
! Error: illegal value for "bclim": "x"
? 1
$ ip link add link d0 name m0 type macvlan bclim 4294967296
! Error: illegal value for "bclim": "4294967296"
? 1
$ ip link add link d0 name m0 type macvlan what
! macvlan: unknown option "what"?
! Usage: …
? 1
$ ip link add name m0 type macvlan
! RTNETLINK answers: File exists
? 2
$ ip -br link show type macvlan
m0@d0            DOWN           xx:xx:xx:xx:xx:xx <BROADCAST,MULTICAST,M-DOWN>·
