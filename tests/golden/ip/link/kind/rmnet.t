#! needs vm
# A modem's channel.
$ ip link add d0 type dummy
$ ip link add link d0 name r0 type rmnet mux_id 1
$ ip link add link d0 name r0 type rmnet mux_id 1 ingress-deaggregation on ingress-commands on ingress-mapv4-checksum on egress-mapv4-checksum on ingress-mapv5-checksum on egress-mapv5-checksum off
$ ip link add link d0 name r0 type rmnet mux_id x
$ ip link add link d0 name r0 type rmnet mux_id 65536
$ ip link add link d0 name r0 type rmnet mux_id 1 ingress-commands x
$ ip link add link d0 name r0 type rmnet mux_id 1 mux_id 2
$ ip link add link d0 name r0 type rmnet mux_id
$ ip link add link d0 name r0 type rmnet what
$ ip link add link d0 name r0 type rmnet help
$ ip link set d0 type rmnet egress-mapv4-checksum off
