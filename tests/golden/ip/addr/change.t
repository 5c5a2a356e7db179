# change alters what is there, and adds what is not.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr change 10.0.0.1/24 dev b0
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr change 10.0.0.1/24 dev b0 metric 50
$ ip addr show b0
$ ip addr change 10.0.0.1/24 dev b0 valid_lft 7000 preferred_lft 6000
$ ip addr show b0
$ ip addr change 10.0.0.1/24 dev b0 proto 9
$ ip addr change 10.0.0.1/24 dev b0 scope link
$ ip addr show b0
