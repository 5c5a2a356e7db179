$ ip link set lo up
$ ip link show lo
$ ip link set lo address 02:00:00:00:00:01
$ ip link set lo mtu 100
$ ip link set lo name lo2
$ ip link
