# What tunnels may not be.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge vlan add dev va vid 1 tunnel_info id 5
! RTNETLINK answers: Invalid argument
? 255
$ bridge vlan add dev va vid 1 tunnel_info foo
! Error: argument "foo" is wrong: tunnel id expected
? 255
$ bridge vlan add dev va vid 1 tunnel_info id x
! Error: argument "x" is wrong: invalid tun id
? 255
$ bridge vlan add dev va vid 1 tunnel_info id 5-x
! Error: argument "5" is wrong: invalid tun id
? 255
$ bridge vlan add dev va vid 1 tunnel_info id 16777216
! Error: argument "16777216" is wrong: invalid tun id
? 255
$ bridge vlan add dev va vid 1 tunnel_info id
! Command line is not complete. Try option "help"
? 255
$ bridge vlan add dev va vid 1 tunnel_info
! Command line is not complete. Try option "help"
? 255
$ bridge vlan tunnelshow
port              vlan-id    tunnel-id
$ bridge -j vlan tunnelshow
[]
