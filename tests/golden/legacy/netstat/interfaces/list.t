$ echo 1 >/proc/sys/net/ipv6/conf/default/disable_ipv6; echo 1 >/proc/sys/net/ipv6/conf/all/disable_ipv6
$ ip link add v0 address 02:00:00:00:00:01 type ifb
$ ip addr add 10.0.0.1/24 dev v0 label v0:7
$ ip link set v0 up
$ ip link set lo up
$ ip link add v1 address 02:00:00:00:00:02 type ifb
$ ip link set v1 multicast off arp off
$ netstat -i
Kernel Interface table
Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 LRU
v0               1500        0      0      0 0             0      0      0      0 BORU
v0:7             1500      - no statistics available -                        BORU
$ netstat -ia
Kernel Interface table
Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 LRU
v0               1500        0      0      0 0             0      0      0      0 BORU
v0:7             1500      - no statistics available -                        BORU
v1               1500        0      0      0 0             0      0      0      0 BO
$ netstat -ai
Kernel Interface table
Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 LRU
v0               1500        0      0      0 0             0      0      0      0 BORU
v0:7             1500      - no statistics available -                        BORU
v1               1500        0      0      0 0             0      0      0      0 BO
$ netstat --interfaces
Kernel Interface table
Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 LRU
v0               1500        0      0      0 0             0      0      0      0 BORU
v0:7             1500      - no statistics available -                        BORU
$ netstat --interface
Kernel Interface table
Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 LRU
v0               1500        0      0      0 0             0      0      0      0 BORU
v0:7             1500      - no statistics available -                        BORU
$ netstat -in
Kernel Interface table
Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 LRU
v0               1500        0      0      0 0             0      0      0      0 BORU
v0:7             1500      - no statistics available -                        BORU
$ netstat -iv
Kernel Interface table
Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 LRU
v0               1500        0      0      0 0             0      0      0      0 BORU
v0:7             1500      - no statistics available -                        BORU
$ netstat -iW
Kernel Interface table
Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 LRU
v0               1500        0      0      0 0             0      0      0      0 BORU
v0:7             1500      - no statistics available -                        BORU
$ netstat -ip
Kernel Interface table
Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 LRU
v0               1500        0      0      0 0             0      0      0      0 BORU
v0:7             1500      - no statistics available -                        BORU
$ netstat -i4
Kernel Interface table
Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 LRU
v0               1500        0      0      0 0             0      0      0      0 BORU
v0:7             1500      - no statistics available -                        BORU
$ netstat -ix
Kernel Interface table
Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 LRU
v0               1500        0      0      0 0             0      0      0      0 BORU
v0:7             1500      - no statistics available -                        BORU
$ netstat -i v0
Kernel Interface table
Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 LRU
v0               1500        0      0      0 0             0      0      0      0 BORU
v0:7             1500      - no statistics available -                        BORU
$ netstat -i foo
Kernel Interface table
Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 LRU
v0               1500        0      0      0 0             0      0      0      0 BORU
v0:7             1500      - no statistics available -                        BORU
$ netstat -il
Kernel Interface table
Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 LRU
v0               1500        0      0      0 0             0      0      0      0 BORU
v0:7             1500      - no statistics available -                        BORU
