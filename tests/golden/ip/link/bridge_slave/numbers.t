# Numbers of ports that are none.
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link add va address 02:00:00:00:00:01 type veth peer name vb
$ ip link set va master br0
$ ip link set va type bridge_slave backup_nhid x
! Error: argument "x" is wrong: backup_nhid is invalid
? 255
$ ip link set va type bridge_slave backup_nhid 4294967296
! Error: argument "4294967296" is wrong: backup_nhid is invalid
? 255
$ ip link set va type bridge_slave cost -1
! Error: argument "-1" is wrong: cost is invalid
? 255
$ ip link set va type bridge_slave cost 65536
! RTNETLINK answers: Numerical result out of range
? 2
$ ip link set va type bridge_slave priority 64
! RTNETLINK answers: Numerical result out of range
? 2
$ ip link set va type bridge_slave group_fwd_mask 1
$ ip link set va type bridge_slave mcast_router 4
! RTNETLINK answers: Invalid argument
? 2
$ ip link set va type bridge_slave backup_port nosuch
! Error: argument "nosuch" is wrong: Device does not exist
! ␤
? 255
$ ip -d link show va | grep -o 'backup.*'
? 1
