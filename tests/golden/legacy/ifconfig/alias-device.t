# Some words speak of the device all the same.
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0:a mtu 1400
$ ifconfig v0:a txqueuelen 7
$ ifconfig v0:a hw ether 02:00:00:00:00:33
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 7
    link/ether 02:00:00:00:00:33 brd ff:ff:ff:ff:ff:ff
$ ifconfig v0:a name w0
$ ip -br link show
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
v1@w0            DOWN           02:00:00:00:00:11 <BROADCAST,MULTICAST,M-DOWN>·
w0@v1            DOWN           02:00:00:00:00:33 <BROADCAST,MULTICAST,M-DOWN>·
