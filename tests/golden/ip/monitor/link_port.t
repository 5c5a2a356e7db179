# A port of a bridge speaks in two families.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add i0 address 02:00:00:00:00:02 type ifb
$ events ip monitor link
$ ip link set i0 master b0
$ ip link set i0 nomaster
$ events
3: i0: <BROADCAST,NOARP> mtu 1500 qdisc noop master b0 state DOWN group default·
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
3: i0: <BROADCAST,NOARP> mtu 1500 qdisc noop master b0 state DOWN group default·
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default event FEATURE CHANGE·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
3: i0: <BROADCAST,NOARP> mtu 1500 master b0 state DOWN·
    link/ether 02:00:00:00:00:02
3: i0: <BROADCAST,NOARP> mtu 1500 qdisc noop master b0 state DOWN group default·
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
3: i0: <BROADCAST,NOARP> mtu 1500 master b0 state DOWN·
    link/ether 02:00:00:00:00:02
Deleted 3: i0: <BROADCAST,NOARP> mtu 1500 master b0 state DOWN·
    link/ether 02:00:00:00:00:02
3: i0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default event FEATURE CHANGE·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
