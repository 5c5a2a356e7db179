# The age of what `get` finds is counted, and so is who uses it.
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip -d -o route get 10.0.0.2
$ ip -d -j route get 10.0.0.2
$ ip -d route get 10.0.0.1
