# Families that hold no addresses.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip -M addr show
$ ip -B addr show
$ ip -f bridge addr show b0
$ ip -f foo addr show
$ ip -4 -6 addr show b0
$ ip -6 -4 addr show b0
