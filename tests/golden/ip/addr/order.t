# The words may stand in any order.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add dev b0 metric 7 label b0:x scope link brd + local 10.0.0.1/24 proto 5 valid_lft forever
$ ip addr add brd + dev b0 10.0.1.1/24
$ ip addr add label b0:y 10.0.2.1/24 dev b0 brd -
$ ip addr add valid_lft 9000 preferred_lft forever dev b0 home fd00::1/64
$ ip addr show b0
