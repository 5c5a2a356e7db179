# -4, -6 and -0 choose what is shown; links without such addresses are left out.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add b1 address 02:00:00:00:00:02 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add fd00::1/64 dev b1
$ ip -4 addr show
$ ip -6 addr show
$ ip -0 addr show
$ ip -f inet addr show
$ ip -f inet6 addr show
$ ip -f link addr show
$ ip -4 addr show b1
$ ip -6 addr show b0
