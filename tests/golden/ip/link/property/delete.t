$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link property add dev v0 altname a altname b altname c
$ ip link property del dev v0 altname b
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    altname a
    altname c
$ ip link property del dev v0 altname nope
! RTNETLINK answers: No such file or directory
? 2
$ ip link prop del dev a altn c
$ ip link property delete dev v0 altname a
! Operator required
? 255
$ ip link property del v0
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    altname a
