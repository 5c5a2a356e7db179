#! needs vm
# Ports are joined by a daemon; the link itself has no options.
$ ip link add t0 address 02:00:00:00:00:01 type team
$ ip -d link show t0
$ ip -j -d link show t0
$ ip link add d0 address 02:00:00:00:00:02 type dummy
$ ip link set d0 master t0
$ ip -d link show d0
$ ip -j -d link show d0
$ ip link show type team_slave
$ ip link add t1 type team mode x
$ ip link set d0 nomaster
