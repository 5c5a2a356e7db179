#! mask json
# The reference writes its second answer as text: ours is in the same list.
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip -j route get 10.0.0.5 connected
(JSON)
$ ip -j -p route get 10.0.0.5 connected
(JSON)
