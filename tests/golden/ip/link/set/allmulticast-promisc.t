$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 allmulticast on promisc on
$ ip link show v0
$ ip link set v0 allmulti on
$ ip link set v0 promisc yes
$ ip link set v0 allmulticast off
$ ip link show v0
