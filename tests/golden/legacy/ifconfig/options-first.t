# Options come before the name.
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig -s -a v0
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
v0               1500        0      0      0 0             0      0      0      0 BM
$ ifconfig -v -s v0
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
v0               1500        0      0      0 0             0      0      0      0 BM
$ ifconfig v0 -s
! -s: Unknown host
! ifconfig: `--help' gives usage information.
? 1
