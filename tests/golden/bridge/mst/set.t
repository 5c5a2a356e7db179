# States in several spanning trees.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 vlan_default_pvid 0 mst_enabled 1
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge vlan add dev va vid 5-6
$ bridge vlan global set dev br0 vid 5 msti 10
$ bridge mst
port              msti    ·
va                10
                    state disabled·
                  0
                    state disabled·
$ bridge mst set dev va msti 10 state blocking
$ bridge mst se state 3 msti 0 dev va
! Error: integer out of range.
? 255
$ bridge mst show dev va
port              msti    ·
va                10
                    state blocking·
                  0
                    state disabled·
$ bridge -j -p mst
[ {
        "ifname": "va",
        "mst": [ {
                "msti": 10,
                "state": "blocking"
            },{
                "msti": 0,
                "state": "disabled"
            } ]
    } ]
$ bridge -o mst list
port              msti    ·
va                10\                    state blocking \                  0\                    state disabled \∅
$ bridge -c mst lst
port              msti    ·
⟨1b⟩[36mva                ⟨1b⟩[0m10
                    state blocking·
                  0
                    state disabled·
$ bridge mst show dev lo
port              msti    ·
