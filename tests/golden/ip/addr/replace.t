# replace adds or alters.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr replace 10.0.0.1/24 dev b0
$ ip addr replace 10.0.0.1/24 dev b0 metric 50
$ ip addr replace 10.0.0.1/16 dev b0
$ ip addr replace fd00::1/64 dev b0
$ ip addr replace fd00::1/64 dev b0 preferred_lft 0
$ ip addr show b0
$ ip addr replace fd00::1/64 dev b0 preferred_lft forever
$ ip addr show b0
