$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip l s v0 up
$ ip l se v1 mtu 1400
$ ip lin set v0 add 02:00:00:00:00:08 al x
$ ip l
