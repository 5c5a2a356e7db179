# Values that are missing.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 r0 type rmnet mux_id
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 r0 type rmnet mux_id 1 ingress-deaggregation
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 r0 type rmnet mux_id 1 egress-mapv5-checksum
! Command line is not complete. Try option "help"
? 255
