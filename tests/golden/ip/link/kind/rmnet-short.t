# Words cut short.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 r0 type rmnet mux_id 1 mu 5
! rmnet: unknown command "mu"?
! Usage: …
? 1
$ ip link add link e0 r1 type rmnet mux_id 1 ingress-d on
! rmnet: unknown command "ingress-d"?
! Usage: …
? 1
