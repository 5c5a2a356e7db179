# A label for a prefix on one device.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addrlabel add prefix fd00::/8 dev b0 label 77
$ ip addrlabel add prefix fd00::/8 dev lo label 78
$ ip addrlabel add prefix fd00::/8 label 79
$ ip addrlabel
prefix ::1/128 label 0·
prefix ::/96 label 3·
prefix ::ffff:0.0.0.0/96 label 4·
prefix 2001::/32 label 6·
prefix 2001:10::/28 label 7·
prefix 3ffe::/16 label 12·
prefix 2002::/16 label 2·
prefix fec0::/10 label 11·
prefix fd00::/8 dev b0 label 77·
prefix fd00::/8 dev lo label 78·
prefix fd00::/8 label 79·
prefix fc00::/7 label 5·
prefix ::/0 label 1·
$ ip -j addrlabel
[{"address":"::1","prefixlen":128,"label":0},{"address":"::","prefixlen":96,"label":3},{"address":"::ffff:0.0.0.0","prefixlen":96,"label":4},{"address":"2001::","prefixlen":32,"label":6},{"address":"2001:10::","prefixlen":28,"label":7},{"address":"3ffe::","prefixlen":16,"label":12},{"address":"2002::","prefixlen":16,"label":2},{"address":"fec0::","prefixlen":10,"label":11},{"address":"fd00::","prefixlen":8,"ifname":"b0","label":77},{"address":"fd00::","prefixlen":8,"ifname":"lo","label":78},{"address":"fd00::","prefixlen":8,"label":79},{"address":"fc00::","prefixlen":7,"label":5},{"address":"::","prefixlen":0,"label":1}]
