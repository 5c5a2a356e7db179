# Colour of devices and addresses.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -c maddr show dev v0
$ ip -c -o maddr show dev v0
$ ip -c -j maddr show dev v0
