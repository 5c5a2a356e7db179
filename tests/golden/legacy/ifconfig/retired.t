# What only old cards had.
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 irq 5
$ ifconfig v0 io_addr 0x300
$ ifconfig v0 mem_start 0xd0000
$ ifconfig v0 media 10baseT
$ ifconfig v0 port 10base2
$ ifconfig v0 media bogus
$ ifconfig v0 keepalive 3
$ ifconfig v0 outfill 3
