# `change` may only change; `replace` does both.
$ ip link change b0 address 02:00:00:00:00:01 type bridge
$ ip link replace b0 address 02:00:00:00:00:01 type bridge
$ ip link replace b0 mtu 1400 type bridge
$ ip link change b0 mtu 1300
$ ip link chg b0 mtu 1200
$ ip link show b0
$ ip link replace
$ ip link change
