# What only old cards had.
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 irq 5
! irq: SIOCSIFMAP: Operation not supported
? 1
$ ifconfig v0 io_addr 0x300
! io_addr: SIOCSIFMAP: Operation not supported
? 1
$ ifconfig v0 mem_start 0xd0000
! mem_start: SIOCSIFMAP: Operation not supported
? 1
$ ifconfig v0 media 10baseT
! port: SIOCSIFMAP: Operation not supported
? 1
$ ifconfig v0 port 10base2
! port: SIOCSIFMAP: Operation not supported
? 1
$ ifconfig v0 media bogus
! Unknown media type.
? 1
$ ifconfig v0 keepalive 3
! SIOCSKEEPALIVE: Operation not supported
? 1
$ ifconfig v0 outfill 3
! SIOCSOUTFILL: Operation not supported
? 1
