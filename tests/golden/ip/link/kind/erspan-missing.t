# Values that are missing.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 address 02:00:00:00:00:20 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan_ver
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 address 02:00:00:00:00:20 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 address 02:00:00:00:00:20 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan_dir
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 address 02:00:00:00:00:20 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan_hwid
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 address 02:00:00:00:00:20 type erspan seq remote 10.0.0.9 local 10.0.0.1 key
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 address 02:00:00:00:00:20 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 ttl
! Command line is not complete. Try option "help"
? 255
