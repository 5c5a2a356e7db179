# Wrong values.
$ ip link add g0 type gtp role what
! Error: argument "what" is wrong: invalid role, use sgsn or ggsn
? 255
$ ip link add g0 type gtp role sgsn hsize x
! Error: argument "x" is wrong: invalid PDP hash size
? 255
$ ip link add g0 type gtp role sgsn hsize 4294967296
! Error: argument "4294967296" is wrong: invalid PDP hash size
? 255
$ ip link add g0 type gtp role sgsn restart_count 256
! Error: argument "256" is wrong: invalid restart_count
? 255
$ ip link add g0 type gtp role sgsn restart_count x
! Error: argument "x" is wrong: invalid restart_count
? 255
