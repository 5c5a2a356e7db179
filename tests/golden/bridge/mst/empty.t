# A port without any ends the list.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 vlan_default_pvid 0 mst_enabled 1
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge mst
port              msti    ·
! Dump terminated
? 255
$ bridge -j mst
[]
! Dump terminated
? 255
$ bridge vlan add dev va vid 5
$ bridge -j mst
[{"ifname":"va","mst":[{"msti":0,"state":"disabled"}]}]
$ ip link set vb master br0
$ bridge mst show foo
port              msti    ·
! Dump terminated
? 255
