#! needs vm
# Kinds of hardware that only the virtual machine has.
$ ip link add i1 type ipip local 10.0.0.1 remote 10.0.0.2
$ ifconfig i1
i1: flags=144<POINTOPOINT,NOARP>  mtu 1480
        tunnel   txqueuelen 1000  (IPIP Tunnel)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ip link add s1 type sit local 10.0.0.1 remote 10.0.0.2
$ ifconfig s1
s1: flags=144<POINTOPOINT,NOARP>  mtu 1480
        sit  txqueuelen 1000  (IPv6-in-IPv4)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ip link add w1 type wireguard
! Error: Unknown device type.
? 2
$ ifconfig w1
! w1: error fetching interface information: Device not found
? 1
$ ip link add n1 type nlmon
$ ifconfig n1
n1: flags=128<NOARP>  mtu 3776
        unspec 00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00  txqueuelen 1000  (UNSPEC)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ip link add c1 type vcan
$ ifconfig c1
c1: flags=128<NOARP>  mtu 72
        unspec 00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00  txqueuelen 1000  (UNSPEC)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
