# A port is changed, and shown.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup
$ ip link add d0 address 02:00:00:00:00:02 type dummy
$ ip link set d0 master b0
$ ip link set d0 type bond_slave queue_id 5
$ ip -d link show d0 | grep -o "bond_slave.*addrgenmode"
bond_slave state ACTIVE mii_status UP link_failure_count 0 perm_hwaddr 02:00:00:00:00:02 queue_id 5 prio 0 addrgenmode
$ ip link set d0 type bond_slave prio 7
$ ip -d link show d0 | grep -o "bond_slave.*addrgenmode"
bond_slave state ACTIVE mii_status UP link_failure_count 0 perm_hwaddr 02:00:00:00:00:02 queue_id 5 prio 7 addrgenmode
$ ip link set d0 type bond_slave prio -7
$ ip -d link show d0 | grep -o "bond_slave.*addrgenmode"
bond_slave state ACTIVE mii_status UP link_failure_count 0 perm_hwaddr 02:00:00:00:00:02 queue_id 5 prio -7 addrgenmode
$ ip link set d0 type bond_slave queue_id 0x10 prio 010
$ ip -d link show d0 | grep -o "bond_slave.*addrgenmode"
bond_slave state ACTIVE mii_status UP link_failure_count 0 perm_hwaddr 02:00:00:00:00:02 queue_id 16 prio 8 addrgenmode
$ ip link set d0 type bond_slave queue_id 0
$ ip -d link show d0 | grep -o "bond_slave.*addrgenmode"
bond_slave state ACTIVE mii_status UP link_failure_count 0 perm_hwaddr 02:00:00:00:00:02 queue_id 0 prio 8 addrgenmode
$ ip link set d0 type bond_slave prio -2147483648
$ ip -d link show d0 | grep -o "bond_slave.*addrgenmode"
bond_slave state ACTIVE mii_status UP link_failure_count 0 perm_hwaddr 02:00:00:00:00:02 queue_id 0 prio -2147483648 addrgenmode
$ ip link change d0 type bond_slave
$ ip link change d0 type bond_slave queue_id 1
