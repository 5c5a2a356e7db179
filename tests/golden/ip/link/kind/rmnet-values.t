# Wrong values.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 r0 type rmnet mux_id x
! Error: argument "x" is wrong: mux_id is invalid
? 255
$ ip link add link e0 r0 type rmnet mux_id 65536
! Error: argument "65536" is wrong: mux_id is invalid
? 255
$ ip link add link e0 r0 type rmnet mux_id 1 ingress-commands maybe
! Error: argument of "ingress-commands" must be one of "off", "on", not "maybe"
? 1
$ ip link add link e0 r0 type rmnet mux_id 1 egress-mapv4-checksum 1
! Error: argument of "egress-mapv4-checksum" must be one of "off", "on", not "1"
? 1
