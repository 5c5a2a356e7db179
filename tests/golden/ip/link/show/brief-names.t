# A long name takes more than its column.
$ ip link add averylongname-0 address 02:00:00:00:00:01 type veth peer name averylongname-1 address 02:00:00:00:00:02
$ ip -br link
$ ip netns add n1
$ ip link set averylongname-1 netns n1
$ ip -br link
