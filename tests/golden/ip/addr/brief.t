# The table form.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add a_long_ifc_name address 02:00:00:00:00:02 type bridge
$ ip addr add 10.0.0.1/24 brd + dev b0 label b0:1 metric 9
$ ip addr add 10.0.0.2 peer 10.0.0.9/30 dev b0
$ ip addr add fd00::1/64 dev b0 nodad
$ ip -br addr
lo               DOWN          ·
b0               DOWN           10.0.0.1/24 metric 9 10.0.0.2 peer 10.0.0.9/30 fd00::1/64·
a_long_ifc_name  DOWN          ·
$ ip -br -4 addr
b0               DOWN           10.0.0.1/24 metric 9 10.0.0.2 peer 10.0.0.9/30·
$ ip -br -6 addr
b0               DOWN           fd00::1/64·
$ ip -br -0 addr
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
b0               DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST>·
a_long_ifc_name  DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST>·
$ ip -br addr show b0
b0               DOWN           10.0.0.1/24 metric 9 10.0.0.2 peer 10.0.0.9/30 fd00::1/64·
$ ip -br -j addr show b0
[{"ifname":"b0","operstate":"DOWN","addr_info":[{"local":"10.0.0.1","prefixlen":24,"metric":9},{"local":"10.0.0.2","address":"10.0.0.9","prefixlen":30},{"local":"fd00::1","prefixlen":64}]}]
$ ip -br -o addr show b0
b0               DOWN           10.0.0.1/24 metric 9 10.0.0.2 peer 10.0.0.9/30 fd00::1/64·
$ ip -br -d addr show b0
b0               DOWN           10.0.0.1/24 metric 9 10.0.0.2 peer 10.0.0.9/30 fd00::1/64·
$ ip -br -s addr show b0
b0               DOWN           10.0.0.1/24 metric 9 10.0.0.2 peer 10.0.0.9/30 fd00::1/64·
