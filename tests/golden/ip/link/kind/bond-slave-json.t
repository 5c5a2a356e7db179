# A port in JSON.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode 802.3ad
$ ip link add d0 address 02:00:00:00:00:02 type dummy
$ ip link set d0 master b0
$ ip link set d0 type bond_slave prio 5
! Error: option not supported in mode.
? 2
$ ip -d -j link show d0 | grep -o '"info_slave_kind.*' | cut -d'}' -f1
"info_slave_kind":"bond","info_slave_data":{"state":"BACKUP","mii_status":"UP","link_failure_count":0,"perm_hwaddr":"02:00:00:00:00:02","queue_id":0,"prio":0
$ ip -d -j -p link show d0 | sed -n "/info_slave_data/,/}/p"
            "info_slave_data": {
                "state": "BACKUP",
                "mii_status": "UP",
                "link_failure_count": 0,
                "perm_hwaddr": "02:00:00:00:00:02",
                "queue_id": 0,
                "prio": 0
            }
$ ip -d -j link show b0 | grep -o '"ad_info.*' | cut -d"}" -f1
