# What replace and change refuse.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr replace 10.0.0.1/24
$ ip addr change 10.0.0.1/24 dev nope
$ ip addr replace dev b0
$ ip addr change dev b0
$ ip addr replace foo dev b0
$ ip addr chg 10.0.0.9/24 dev b0
$ ip addr chg fd00::9/64 dev b0
$ ip addr replac 10.0.0.1/24 dev b0 valid_lft 0
$ ip addr show b0
