# Some words speak of the device all the same.
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0:a mtu 1400
$ ifconfig v0:a txqueuelen 7
$ ifconfig v0:a hw ether 02:00:00:00:00:33
$ ip link show v0
$ ifconfig v0:a name w0
$ ip -br link show
