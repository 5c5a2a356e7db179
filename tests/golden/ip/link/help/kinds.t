#! mask usage
$ ip link help bridge
$ ip link help bridge_slave
$ ip link help veth
$ ip link help bridge bogus
$ ip link help nosuch
$ ip link help bri
