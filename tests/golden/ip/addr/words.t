# Object and commands may be cut short; the first in the table wins.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip a a 10.0.0.1/24 dev b0
$ ip ad ad 10.0.0.2/24 dev b0
$ ip addre c 10.0.0.2/24 dev b0 metric 5
$ ip a chg 10.0.0.2/24 dev b0 metric 6
$ ip a r 10.0.0.3/24 dev b0
$ ip a rep 10.0.0.4/24 dev b0
$ ip a d 10.0.0.1/24 dev b0
$ ip a s b0
$ ip a sh dev b0
$ ip a l b0
$ ip a ls b0
$ ip a lst b0
$ ip a f b0
$ ip a
