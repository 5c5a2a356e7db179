# Commands may be cut short.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip m
$ ip maddr a 33:33:00:00:00:05 dev v0
$ ip maddr s v0
$ ip maddr l v0
$ ip maddr d 33:33:00:00:00:05 dev v0
$ ip maddr ls v0
