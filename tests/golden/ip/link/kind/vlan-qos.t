#! needs vm
# Priorities are mapped both ways; a later map adds to the first.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name v0 type vlan id 5 ingress-qos-map 1:2 3:4 egress-qos-map 0:1 5:6
$ ip -d link show v0
$ ip -j -d link show v0
$ ip link set v0 type vlan egress 7:1 ingress-qos-map 1:0
$ ip -d link show v0
$ ip link set v0 type vlan egress-qos-map 7
$ ip link set v0 type vlan egress-qos-map 7:
$ ip link set v0 type vlan egress-qos-map a:1
$ ip link set v0 type vlan egress-qos-map 1:a
$ ip link set v0 type vlan egress-qos-map
$ ip link set v0 type vlan egress-qos-map gvrp on
$ ip link set v0 type vlan ingress-qos-map 1:2 gvrp on
$ ip -d link show v0
