#! rip only
#! mask timers
# `rip -j` precedes the tool, because brctl has no option for JSON.
$ rip -j brctl show
[]
$ ip link add br0 address 02:00:00:00:00:01 type bridge stp_state 1
$ ip link add br1 address 02:00:00:00:00:03 type bridge
$ ip link add v0 address 02:00:00:00:00:02 type dummy
$ ip link set v0 master br0
$ bridge fdb add 02:00:00:00:00:05 dev v0 master static
$ rip -j brctl show
[{"ifname":"br0","bridge_id":"8000.020000000001","stp_enabled":true,"interfaces":["v0"]},{"ifname":"br1","bridge_id":"8000.020000000003","stp_enabled":false,"interfaces":[]}]
$ rip -j -p brctl show br0
[ {
        "ifname": "br0",
        "bridge_id": "8000.020000000001",
        "stp_enabled": true,
        "interfaces": [ "v0" ]
    } ]
$ rip -j brctl show br1 nix v0
[{"ifname":"br1","bridge_id":"8000.020000000003","stp_enabled":false,"interfaces":[]}]
! bridge nix does not exist!
! device v0 is not a bridge!
? 1
$ rip -j brctl showmacs br0
[{"port_no":1,"mac":"02:00:00:00:00:02","is_local":true,"ageing_timer":N},{"port_no":1,"mac":"02:00:00:00:00:02","is_local":true,"ageing_timer":N},{"port_no":1,"mac":"02:00:00:00:00:05","is_local":false,"ageing_timer":N},{"port_no":1,"mac":"02:00:00:00:00:05","is_local":false,"ageing_timer":N}]
$ rip -j brctl showmacs br1
[]
$ rip -j -p brctl showstp br0
[ {
        "ifname": "br0",
        "bridge_id": "8000.020000000001",
        "root_id": "8000.020000000001",
        "root_port": 0,
        "root_path_cost": 0,
        "max_age": 20.00,
        "hello_time": 2.00,
        "forward_delay": 15.00,
        "ageing_time": 300.00,
        "hello_timer":N,
        "tcn_timer":N,
        "topology_change_timer":N,
        "gc_timer":N,
        "flags": [ ],
        "ports": [ {
                "ifname": "v0",
                "no": 1,
                "id": "0x8001",
                "state": "disabled",
                "root_id": "8000.020000000001",
                "cost": 100,
                "bridge_id": "8000.020000000001",
                "message_age_timer":N,
                "designated_port": "0x8001",
                "forward_delay_timer":N,
                "designated_cost": 0,
                "hold_timer":N,
                "flags": [ ],
                "hairpin": false
            } ]
    } ]
$ rip -j brctl showstp br1
[{"ifname":"br1","bridge_id":"8000.020000000003","root_id":"8000.020000000003","root_port":0,"root_path_cost":0,"max_age":20.00,"hello_time":2.00,"forward_delay":15.00,"ageing_time":300.00,"hello_timer":N,"tcn_timer":N,"topology_change_timer":N,"gc_timer":N,"flags":[],"ports":[]}]
$ rip -j brctl showstp nix
! bridge nix does not exist!
? 1
$ rip -j brctl showmacs v0
! read of forward table failed: Operation not supported
? 1
$ rip --json brctl show br1
[{"ifname":"br1","bridge_id":"8000.020000000003","stp_enabled":false,"interfaces":[]}]
$ rip -j brctl addbr br2
$ rip brctl show br2
bridge name	bridge id		STP enabled	interfaces
br2		8000.000000000000	no	␉
$ rip -x brctl show br2
! Option "-x" is unknown, try "ip -help".
? 255
# Called as brctl, the tool refuses the option, as the reference does.
$ brctl -j show
Usage: …
! brctl: invalid option -- 'j'
! Unknown option '?'
? 1
