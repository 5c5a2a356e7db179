# Words cut short.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type sit remote 10.0.0.9 local 10.0.0.1 mo any
! Usage: …
? 1
$ ip -d link show t0 | sed -n 3p
! Device "t0" does not exist.
$ ip link add t1 type sit remote 10.0.0.9 local 10.0.0.1 tt 5
! Usage: …
? 1
$ ip -d link show t1 | sed -n 3p
! Device "t1" does not exist.
$ ip link add t2 type sit remote 10.0.0.9 local 10.0.0.1 isa
! Usage: …
? 1
$ ip -d link show t2 | sed -n 3p
! Device "t2" does not exist.
$ ip link add t3 type sit remote 10.0.0.9 local 10.0.0.1 6rd-p 2001:db8::/32
! Usage: …
? 1
$ ip -d link show t3 | sed -n 3p
! Device "t3" does not exist.
$ ip link add t4 type sit remote 10.0.0.9 local 10.0.0.1 rem 10.0.0.7
! Usage: …
? 1
$ ip -d link show t4 | sed -n 3p
! Device "t4" does not exist.
