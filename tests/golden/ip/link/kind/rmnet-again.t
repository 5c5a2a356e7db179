# Options given more than once.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 r0 type rmnet mux_id 1 mux_id 1 mux_id 2
! Error: Unknown device type.
? 2
$ ip link add link e0 r1 type rmnet mux_id 1 ingress-commands on ingress-commands off
! Error: Unknown device type.
? 2
