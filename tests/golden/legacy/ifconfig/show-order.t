# Numbers at the end count as numbers; an alias follows its device.
$ ip link add v10 type ifb
$ ip link add v2 type ifb
$ ip link add v02 type ifb
$ ip link add eth1 type ifb
$ ip link add eth1.5 type ifb
$ ip link add eth10 type ifb
$ ip link add ethx type ifb
$ ip link add eth type ifb
$ ip addr add 10.0.0.2/24 dev v2 label v2:z
$ ip addr add 10.0.0.3/24 dev v2 label v2:10
$ ip addr add 10.0.0.4/24 dev v2 label v2:9
$ ip addr add 10.0.1.4/24 dev v2 label v2:
$ ifconfig -a -s
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
eth              1500        0      0      0 0             0      0      0      0 BO
eth1             1500        0      0      0 0             0      0      0      0 BO
eth10            1500        0      0      0 0             0      0      0      0 BO
eth1.5           1500        0      0      0 0             0      0      0      0 BO
ethx             1500        0      0      0 0             0      0      0      0 BO
lo              65536        0      0      0 0             0      0      0      0 L
v02              1500        0      0      0 0             0      0      0      0 BO
v2               1500        0      0      0 0             0      0      0      0 BO
v2:9             1500      - no statistics available -                        BO
v2:10            1500      - no statistics available -                        BO
v10              1500        0      0      0 0             0      0      0      0 BO
v2:              1500      - no statistics available -                        BO
v2:z             1500      - no statistics available -                        BO
