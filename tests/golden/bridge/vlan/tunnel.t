# VLANs and the tunnels they map to.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link add vx0 address 02:00:00:00:00:e0 type vxlan external dstport 4789
$ ip link set vx0 master br0
$ ip link set vx0 type bridge_slave vlan_tunnel on
$ bridge vlan add dev vx0 vid 100-105
$ bridge vlan add dev vx0 vid 100-104 tunnel_info id 1000-1004
$ bridge vlan add dev vx0 vid 105 tunnel_info i 16777215
$ bridge vlan tunnelshow
port              vlan-id    tunnel-id
vx0               100-104    1000-1004
                  105        16777215
$ bridge -com vlan t dev vx0 vid 103
port              vlan-id    tunnel-id
vx0               100-104    1000-1004
$ bridge -j -p vlan tunnelshow
[ {
        "ifname": "vx0",
        "tunnels": [ {
                "vlan": 100,
                "vlanEnd": 104,
                "tunid": 1000,
                "tunidEnd": 1004
            },{
                "vlan": 105,
                "tunid": 16777215
            } ]
    } ]
$ bridge -o vlan tunnelshow
port              vlan-id    tunnel-id
vx0               100-104    1000-1004\                  105        16777215\∅
$ bridge vlan del dev vx0 vid 100-104 tunnel_info id 1000-1004
$ bridge -c vlan tunnelshow
port              vlan-id    tunnel-id
⟨1b⟩[36mvx0               ⟨1b⟩[0m105        16777215
