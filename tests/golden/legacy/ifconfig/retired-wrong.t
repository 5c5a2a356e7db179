$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 irq
$ ifconfig v0 media
$ ifconfig v0 keepalive
$ ifconfig v0 outfill
$ ifconfig nope irq 5
