# Options in other orders and with other verbs.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add r0 type dummy
$ ip link set r0 type rmnet ingress-deaggregation on ingress-mapv4-checksum on ingress-commands on egress-mapv4-checksum on
! RTNETLINK answers: Operation not supported
? 2
$ ip link replace link e0 r1 type rmnet ingress-deaggregation on mux_id 1
! Error: Unknown device type.
? 2
$ ip link replace link e0 r1 type rmnet ingress-commands on ingress-mapv4-checksum on mux_id 1
! Error: Unknown device type.
? 2
$ ip link replace link e0 r1 type rmnet egress-mapv4-checksum on mux_id 1
! Error: Unknown device type.
? 2
$ ip link del r0 type rmnet ingress-deaggregation on
