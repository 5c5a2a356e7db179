# Colour of device, state and addresses.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 brd + dev b0
$ ip addr add 10.0.0.5 peer 10.0.0.6 dev b0
$ ip addr add fd00::1/64 dev b0
$ ip -c addr show b0
$ ip -c=always -4 addr show b0
$ ip -c=never addr show b0
$ ip -c=auto addr show b0
$ env COLORFGBG=15;0 ip -c addr show b0
$ env NO_COLOR=1 ip -c addr show b0
$ ip -c -j addr show b0
$ ip -c=foo addr show b0
