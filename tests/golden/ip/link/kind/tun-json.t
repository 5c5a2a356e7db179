#! needs vm
# A tun device in JSON.
$ ip tuntap add mode tun name t0
$ ip -d -j link show t0 | grep -o '"linkinfo.*' | cut -d"}" -f1
"linkinfo":{"info_kind":"tun","info_data":{"type":"tun","pi":false,"vnet_hdr":false,"multi_queue":false,"persist":true
$ ip tuntap add mode tap name t1 pi vnet_hdr
$ ip link set t1 address 02:00:00:00:00:01
$ ip -d -j -p link show t1 | sed -n "/info_data/,/}/p"
            "info_data": {
                "type": "tap",
                "pi": true,
                "vnet_hdr": true,
                "multi_queue": false,
                "persist": true
            }
