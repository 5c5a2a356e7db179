# -4, -6 and -0 choose what is shown; links without such addresses are left out.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add b1 address 02:00:00:00:00:02 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add fd00::1/64 dev b1
$ ip -4 addr show
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip -6 addr show
3: b1: <BROADCAST,MULTICAST> mtu 1500 state DOWN qlen 1000
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip -0 addr show
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
3: b1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
$ ip -f inet addr show
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip -f inet6 addr show
3: b1: <BROADCAST,MULTICAST> mtu 1500 state DOWN qlen 1000
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip -f link addr show
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
3: b1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
$ ip -4 addr show b1
$ ip -6 addr show b0
