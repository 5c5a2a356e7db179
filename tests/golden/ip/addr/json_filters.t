# What filters leave of the JSON.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip -j addr show scope link
$ ip -j addr show label b0
$ ip -j addr show up
$ ip -j addr show type vlan
$ ip -j -6 addr show b0
$ ip -j addr show to 10.0.0.0/8
$ ip -j -p addr show up
