# Numbers out of bounds, and what is missing.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge vlan add dev va vid 4096
! Invalid VLAN ID "4096"
? 255
$ bridge vlan add dev va vid 0
! Error: bridge: Vlan id is invalid.
? 255
$ bridge vlan add dev va vid 10-5
! Invalid VLAN range "10-5"
? 255
$ bridge vlan add dev va vid 5-5
! Invalid VLAN range "5-5"
? 255
$ bridge vlan add dev va vid 5-4096
! Invalid VLAN range "5-4096"
? 255
$ bridge vlan add dev va vid 5-7 pvid
! pvid cannot be configured for a vlan range
? 255
$ bridge vlan add dev va
! Device and VLAN ID are required arguments.
? 255
$ bridge vlan add vid 5
! Device and VLAN ID are required arguments.
? 255
$ bridge vlan add dev nosuch vid 5
! Cannot find bridge device "nosuch"
? 255
$ bridge vlan add dev vb vid 5
! RTNETLINK answers: Operation not supported
? 255
$ bridge vlan add dev va vid 5 foo
$ bridge vlan add dev va vid 6 help
! Command line is not complete. Try option "help"
? 255
$ bridge vlan show dev va
port              vlan-id ·
va                1 PVID Egress Untagged
                  5
