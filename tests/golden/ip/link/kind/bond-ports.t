#! needs vm
# A primary and an active port are named.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup miimon 100
$ ip link add d0 address 02:00:00:00:00:02 type dummy
$ ip link add d1 address 02:00:00:00:00:03 type dummy
$ ip link set d0 master b0
$ ip link set d1 master b0
$ ip link set b0 type bond primary d1 primary_reselect better
$ ip -d link show b0
$ ip -j -d link show b0
$ ip link set b0 up
$ ip link set b0 type bond active_slave d0
$ ip -d link show b0
$ ip link set b0 type bond clear_active_slave
$ ip link set b0 type bond primary_reselect failure fail_over_mac active
$ ip link set b0 type bond act d1
$ ip -d link show b0
