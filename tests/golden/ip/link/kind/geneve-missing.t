# Values that are missing.
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9 ttl
! Command line is not complete. Try option "help"
? 255
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9 tos
! Command line is not complete. Try option "help"
? 255
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9 df
! Command line is not complete. Try option "help"
? 255
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9 dstport
! Command line is not complete. Try option "help"
? 255
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9 flowlabel
! Command line is not complete. Try option "help"
? 255
$ ip link add g0 address 02:00:00:00:00:20 type geneve remote 10.0.0.9 id
! Command line is not complete. Try option "help"
? 255
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote
! Command line is not complete. Try option "help"
? 255
