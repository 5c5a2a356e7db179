# Address families that current kernels do not support, and families whose addresses cannot be added.
$ ip link add p0 address 02:00:00:00:00:01 type veth peer name p1
$ ifconfig p0 rose
$ ifconfig p0 rose 1
! 1: Node address must be ten digits
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig p0 rose metric 1
! metric: Node address must be ten digits
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig p0 rose add ::1
! SIOCSIFADDR: Cannot assign requested address
? 1
$ ifconfig p0 econet add 1
! econet: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig p0 irda add 1
! irda: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig p0 unix add 1
$ ifconfig p0 inet6 add 1
$ ifconfig p0 inet add 1.2.3.4
$ ifconfig p0:0
p0:0: flags=4098<BROADCAST,MULTICAST>  mtu 1500
        ether 02:00:00:00:00:01  txqueuelen 1000  (Ethernet)
␤
