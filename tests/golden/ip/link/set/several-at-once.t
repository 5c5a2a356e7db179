$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set dev v0 up mtu 1400 address 02:00:00:00:00:0a txqueuelen 10 alias x group 2
$ ip link show v0
$ ip link set v0 up mtu
$ ip link set v0 mtu 1400 mtu
