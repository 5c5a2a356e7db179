#! rip only
#! needs vm
# Tunnel mappings of VLANs, one by one and as a range.
$ ip link add br0 type bridge vlan_filtering 1
$ ip link add vx0 master br0 type vxlan dstport 4789 external
$ bridge link set dev vx0 vlan_tunnel on
$ bridge vlan add dev vx0 vid 10-14
$ for turn in 1 2; do
> rip ensure --changed-status 9 bridge vlan add dev vx0 vid 10 tunnel_info id 100; echo $?
> rip ensure --changed-status 9 bridge vlan add dev vx0 vid 11-13 tunnel_info id 201-203; echo $?
> done
9
9
0
0
$ bridge vlan tunnelshow
port              vlan-id    tunnel-id
vx0               10         100
                  11-13      201-203
$ rip ensure bridge vlan add dev vx0 vid 12 tunnel_info id 202
$ rip ensure bridge vlan add dev vx0 vid 12 tunnel_info id 5
! bridge vlan add dev vx0 vid 12 tunnel_info id 5: VLAN 12 is in tunnel 202, asked for in tunnel 5
? 2
$ rip ensure bridge vlan add dev vx0 vid 11-13 tunnel_info id 301-303
! bridge vlan add dev vx0 vid 11-13 tunnel_info id 301-303: VLAN 11 is in tunnel 201, asked for in tunnel 301
? 2
$ rip ensure bridge vlan add dev vx0 vid 10
$ rip ensure --dry-run bridge vlan add dev vx0 vid 14 tunnel_info id 104
bridge vlan add dev vx0 vid 14 tunnel_info id 104
$ printf 'vlan add dev vx0 vid 14 tunnel_info id 104\nvlan add dev vx0 vid 14\n' >batch
$ rip ensure --changed-status 9 bridge -batch batch
? 9
$ rip ensure --changed-status 9 bridge -batch batch
