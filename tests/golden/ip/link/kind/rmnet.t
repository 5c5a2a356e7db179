#! needs vm
# A modem's channel.
$ ip link add d0 type dummy
$ ip link add link d0 name r0 type rmnet mux_id 1
! Error: Unknown device type.
? 2
$ ip link add link d0 name r0 type rmnet mux_id 1 ingress-deaggregation on ingress-commands on ingress-mapv4-checksum on egress-mapv4-checksum on ingress-mapv5-checksum on egress-mapv5-checksum off
! Error: Unknown device type.
? 2
$ ip link add link d0 name r0 type rmnet mux_id x
! Error: argument "x" is wrong: mux_id is invalid
? 255
$ ip link add link d0 name r0 type rmnet mux_id 65536
! Error: argument "65536" is wrong: mux_id is invalid
? 255
$ ip link add link d0 name r0 type rmnet mux_id 1 ingress-commands x
! Error: argument of "ingress-commands" must be one of "off", "on", not "x"
? 1
$ ip link add link d0 name r0 type rmnet mux_id 1 mux_id 2
! Error: Unknown device type.
? 2
$ ip link add link d0 name r0 type rmnet mux_id
! Command line is not complete. Try option "help"
? 255
$ ip link add link d0 name r0 type rmnet what
! rmnet: unknown command "what"?
! Usage: …
? 1
$ ip link add link d0 name r0 type rmnet help
! Usage: …
? 1
$ ip link set d0 type rmnet egress-mapv4-checksum off
! RTNETLINK answers: Operation not supported
? 2
