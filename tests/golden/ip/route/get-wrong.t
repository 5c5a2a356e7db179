$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route get
$ ip route get foo
$ ip route get to
$ ip route get 10.0.0.2 iif
$ ip route get 10.0.0.2 iif nosuch
$ ip route get 10.0.0.2 oif nosuch
$ ip route get 10.0.0.2 bogus
$ ip route get 10.0.0.2 from
$ ip route get 10.0.0.2 from foo
$ ip route get from 10.0.0.1
$ ip route get 10.0.0.2 help
