# Values that are missing.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan mode
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan mode source macaddr
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan mode source macaddr add
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan bcqueuelen
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan bclim
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan flag
! Command line is not complete. Try option "help"
? 255
