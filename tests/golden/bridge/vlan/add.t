# VLANs of a port and of the bridge itself.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge vlan add dev va vid 10-12
$ bridge vlan add dev va vid 20 pvid untagged
$ bridge vlan add dev br0 vid 30 self
$ bridge vlan a vid 40 dev va master untagged
$ bridge vlan
port              vlan-id ·
br0               1 PVID Egress Untagged
                  30
va                1 Egress Untagged
                  10
                  11
                  12
                  20 PVID Egress Untagged
                  40 Egress Untagged
$ bridge -com vlan show
port              vlan-id ·
br0               1 PVID Egress Untagged
                  30
va                1 Egress Untagged
                  10-12
                  20 PVID Egress Untagged
                  40 Egress Untagged
$ bridge -j vlan
[{"ifname":"br0","vlans":[{"vlan":1,"flags":["PVID","Egress Untagged"]},{"vlan":30}]},{"ifname":"va","vlans":[{"vlan":1,"flags":["Egress Untagged"]},{"vlan":10},{"vlan":11},{"vlan":12},{"vlan":20,"flags":["PVID","Egress Untagged"]},{"vlan":40,"flags":["Egress Untagged"]}]}]
$ bridge -j -p -com vlan show dev va
[ {
        "ifname": "va",
        "vlans": [ {
                "vlan": 1,
                "flags": [ "Egress Untagged" ]
            },{
                "vlan": 10,
                "vlanEnd": 12,
                "flags": [ ]
            },{
                "vlan": 20,
                "flags": [ "PVID","Egress Untagged" ]
            },{
                "vlan": 40,
                "flags": [ "Egress Untagged" ]
            } ]
    } ]
$ bridge -c vlan show dev br0
port              vlan-id ·
⟨1b⟩[36mbr0               ⟨1b⟩[0m1 PVID Egress Untagged
                  30
$ bridge -o vlan
port              vlan-id ·
br0               1 PVID Egress Untagged\                  30\va                1 Egress Untagged\                  10\                  11\                  12\                  20 PVID Egress Untagged\                  40 Egress Untagged\∅
