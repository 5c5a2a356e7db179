# Words cut short.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add l0 type dsa cond e0
! dsa: unknown command "cond"?
! Usage: …
? 1
$ ip link add l1 type dsa mas e0
! dsa: unknown command "mas"?
! Usage: …
? 1
