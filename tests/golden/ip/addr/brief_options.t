# Brief with filters and colour.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip -br addr show scope link
$ ip -br addr show down
$ ip -br addr show to 10.0.0.0/8
$ ip -c -br addr show b0
$ ip -brief -p -j addr show b0
$ ip -b addr
$ ip -bri addr show b0
