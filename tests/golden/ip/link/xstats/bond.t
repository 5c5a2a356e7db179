# The reference breaks down behind the first bond that it shows.
$ ip link add va type veth peer name vb
$ ip link xstats type bond
$ ip link xstats type bond 802.3ad
$ ip link xstats type bond_slave lacp dev va
$ ip link xstats type bond dev va
$ ip -j link xstats type bond_slave dev va
[]
$ ip link xstats type bond dev nosuch
! Cannot find device "nosuch"
? 1
$ ip link xstats type bond dev
! Command line is not complete. Try option "help"
? 255
$ ip link xstats type bond stp
! Error: argument "stp" is wrong: unknown attribute
? 255
$ ip link xstats type bond 802
! Error: argument "802" is wrong: unknown attribute
? 255
$ ip link xstats type bond d va
! Error: argument "d" is wrong: unknown attribute
? 255
$ ip link xstats type bond help
Usage: …
$ ip link xstats type can
! xstats: link type can doesn't support xstats
? 1
$ ip link xstats type can help
! xstats: link type can doesn't support xstats
? 1
