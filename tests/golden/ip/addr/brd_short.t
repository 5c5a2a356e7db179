# There is no broadcast on /31 and /32; + is then refused or left out.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/31 brd + dev b0
$ ip addr add 10.0.0.5/32 brd + dev b0
$ ip addr add 10.0.0.7 brd - dev b0
$ ip addr add 10.0.1.1/0 brd + dev b0
$ ip addr add 10.0.2.1 peer 10.0.3.1/24 brd + dev b0
$ ip addr show b0
