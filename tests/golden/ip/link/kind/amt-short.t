# Words cut short.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add a0 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 mo relay
! amt: unknown command "mo"?
! Usage: …
? 1
$ ip link add a1 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 rel 5
! amt: unknown command "rel"?
! Usage: …
? 1
$ ip link add a2 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 gat 7
! amt: unknown command "gat"?
! Usage: …
? 1
$ ip link add a3 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 max 9
! amt: unknown command "max"?
! Usage: …
? 1
$ ip link add a4 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 dis 10.0.0.3
! amt: unknown command "dis"?
! Usage: …
? 1
