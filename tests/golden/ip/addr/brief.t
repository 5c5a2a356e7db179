# The table form.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add a_long_ifc_name address 02:00:00:00:00:02 type bridge
$ ip addr add 10.0.0.1/24 brd + dev b0 label b0:1 metric 9
$ ip addr add 10.0.0.2 peer 10.0.0.9/30 dev b0
$ ip addr add fd00::1/64 dev b0 nodad
$ ip -br addr
$ ip -br -4 addr
$ ip -br -6 addr
$ ip -br -0 addr
$ ip -br addr show b0
$ ip -br -j addr show b0
$ ip -br -o addr show b0
$ ip -br -d addr show b0
$ ip -br -s addr show b0
