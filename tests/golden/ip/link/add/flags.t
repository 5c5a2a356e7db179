$ ip link add v0 address 02:00:00:00:00:01 arp off multicast off promisc on type veth peer name v1 address 02:00:00:00:00:02 allmulticast on dynamic on
$ ip link show v0
$ ip link show v1
$ ip link add v2 arp maybe type veth
$ ip link add v2 promisc type veth
