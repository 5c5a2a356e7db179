# `link` is looked up at the end of the line.
$ ip link add v0 address 02:00:00:00:00:01 link lo type veth peer name v1
$ ip link add v2 link nope type veth
$ ip link add v2 link nope mtu x type veth
$ ip link add v2 link
