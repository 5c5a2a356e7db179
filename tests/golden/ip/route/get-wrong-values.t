$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route get 10.0.0.2 tos foo
$ ip route get 10.0.0.2 mark foo
$ ip route get 10.0.0.2 uid foo
$ ip route get 10.0.0.2 ipproto foo
$ ip route get 10.0.0.2 sport foo
$ ip route get 10.0.0.2 sport 70000
$ ip route get 10.0.0.2 dport foo
$ ip route get 10.0.0.2 flowlabel foo
$ ip route get 10.0.0.2 flowlabel 3
$ ip route get 10.0.0.2 as 1.2.3.4
$ ip route get fd00::1 flowlabel 0x100000
