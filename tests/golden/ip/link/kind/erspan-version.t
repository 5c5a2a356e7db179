# What is no byte is no version, other bytes are too high.
$ ip link add e0 address 02:00:00:00:00:01 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan_ver 3
! Error: argument "3" is wrong: erspan version must be 0/1/2
! ␤
? 255
$ ip link add e0 address 02:00:00:00:00:01 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan_ver 255
! Error: argument "255" is wrong: erspan version must be 0/1/2
! ␤
? 255
$ ip link add e0 address 02:00:00:00:00:01 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan_ver 256
! Error: argument "256" is wrong: invalid erspan version
! ␤
? 255
$ ip link add e0 address 02:00:00:00:00:01 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan_ver 65536
! Error: argument "65536" is wrong: invalid erspan version
! ␤
? 255
$ ip link add e0 address 02:00:00:00:00:01 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan_ver 4294967296
! Error: argument "4294967296" is wrong: invalid erspan version
! ␤
? 255
$ ip link add e0 address 02:00:00:00:00:01 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan_ver -1
! Error: argument "-1" is wrong: invalid erspan version
! ␤
? 255
$ ip link add e0 address 02:00:00:00:00:01 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan_ver x
! Error: argument "x" is wrong: invalid erspan version
! ␤
? 255
