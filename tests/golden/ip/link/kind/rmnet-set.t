# Each option; no kernel at hand has the kind.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 r0 type rmnet mux_id 1
! Error: Unknown device type.
? 2
$ ip link add link e0 r1 type rmnet mux_id 1 ingress-deaggregation on
! Error: Unknown device type.
? 2
$ ip link add link e0 r2 type rmnet mux_id 1 ingress-commands on ingress-mapv4-checksum on
! Error: Unknown device type.
? 2
$ ip link add link e0 r3 type rmnet mux_id 1 egress-mapv4-checksum on
! Error: Unknown device type.
? 2
$ ip link add link e0 r4 type rmnet mux_id 1 ingress-mapv5-checksum off egress-mapv5-checksum on
! Error: Unknown device type.
? 2
