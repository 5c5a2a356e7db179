#! needs vm
# Kinds of hardware that only the virtual machine has.
$ ip link add i1 type ipip local 10.0.0.1 remote 10.0.0.2
$ ifconfig i1
$ ip link add s1 type sit local 10.0.0.1 remote 10.0.0.2
$ ifconfig s1
$ ip link add w1 type wireguard
$ ifconfig w1
$ ip link add n1 type nlmon
$ ifconfig n1
$ ip link add c1 type vcan
$ ifconfig c1
