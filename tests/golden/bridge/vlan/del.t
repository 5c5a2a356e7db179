# VLANs that go.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge vlan add dev va vid 10-14
$ bridge vlan del dev va vid 11-12
$ bridge vlan d dev va vid 14
$ bridge vlan delete dev br0 vid 1 self
$ bridge vlan
port              vlan-id ·
va                1 PVID Egress Untagged
                  10
                  13
$ bridge vlan del dev va vid 99
$ bridge vlan del dev va vid x
! RTNETLINK answers: Invalid argument
? 255
$ bridge vlan del vid 3
! Device and VLAN ID are required arguments.
? 255
