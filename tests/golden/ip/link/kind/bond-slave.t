#! needs vm
# What a port of a bond may be set to.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup miimon 100
$ ip link add d0 address 02:00:00:00:00:02 type dummy
$ ip link set d0 master b0
$ ip -d link show d0
$ ip -j -d link show d0
$ ip link set d0 type bond_slave queue_id 3 prio -5
$ ip -d link show d0
$ ip -j -d link show d0
$ ip link set d0 type bond_slave queue_id 3 queue_id 4
$ ip link set d0 type bond_slave queue_id x
$ ip link set d0 type bond_slave queue_id 65536
$ ip link set d0 type bond_slave queue_id
$ ip link set d0 type bond_slave prio x
$ ip link set d0 type bond_slave prio
$ ip link set d0 type bond_slave what
$ ip link set d0 type bond_slave help
$ ip link set b0 type bond_slave queue_id 1
$ ip link show type bond_slave
