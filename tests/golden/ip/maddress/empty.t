# A fresh namespace.
$ ip maddr
1:	lo
	inet6 ff02::1
	inet6 ff01::1
$ ip maddress show
1:	lo
	inet6 ff02::1
	inet6 ff01::1
$ ip -j maddr
[{"ifindex":1,"ifname":"lo","maddr":[{"family":"inet6","address":"ff02::1"},{"family":"inet6","address":"ff01::1"}]}]
$ ip -o maddr
1:	lo\	inet6 ff02::1
1:	lo\	inet6 ff01::1
