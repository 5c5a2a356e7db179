# A netmask stands for a length; one with holes does not.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/255.255.255.0 dev b0
$ ip addr add 10.0.1.1/255.0.255.0 dev b0
$ ip addr add 10.0.2.1/0x18 dev b0
$ ip addr add 10.0.3.1/030 dev b0
$ ip addr add fd00::1/255.255.0.0 dev b0
$ ip addr show b0
