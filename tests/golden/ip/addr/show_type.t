# Links of a kind, or ports of a kind of master.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add i0 address 02:00:00:00:00:02 type ifb
$ ip link set i0 master b0
$ ip addr add 10.0.0.1/24 dev i0
$ ip addr show type ifb
3: i0: <BROADCAST,NOARP> mtu 1500 qdisc noop master b0 state DOWN group default qlen 32
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global i0
       valid_lft forever preferred_lft forever
$ ip addr show type bridge
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip addr show type bridge_slave
3: i0: <BROADCAST,NOARP> mtu 1500 qdisc noop master b0 state DOWN group default qlen 32
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global i0
       valid_lft forever preferred_lft forever
$ ip addr show type vlan
$ ip addr show type foo
$ ip addr show type bond_slave
$ ip addr show type
! Command line is not complete. Try option "help"
? 255
$ ip -br addr show type ifb
i0               DOWN           10.0.0.1/24·
$ ip -4 addr show type bridge
