$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 arp off trailers off dyn on
$ ip link show v0
$ ip link set v0 arp x
$ ip link set v0 trailers x
$ ip link set v0 dynamic x
$ ip link set v0 arp
