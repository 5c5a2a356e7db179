$ ip link add br0 address 02:00:00:00:00:09 up type bridge
$ ip link add v1 address 02:00:00:00:00:01 type veth peer name vp1 address 02:00:00:00:00:02 master br0 up
$ ip link add v2 address 02:00:00:00:00:03 type veth peer name vp2 address 02:00:00:00:00:04 master br0 up
$ ip link show master br0
$ ip -br link show br0
$ ip link del br0
$ ip -br link show vp1
