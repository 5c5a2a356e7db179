# A label outlives a rename, not the device.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addrlabel add prefix fd00::/8 dev b0 label 77
$ ip link set b0 name b1
$ ip addrlabel
prefix ::1/128 label 0·
prefix ::/96 label 3·
prefix ::ffff:0.0.0.0/96 label 4·
prefix 2001::/32 label 6·
prefix 2001:10::/28 label 7·
prefix 3ffe::/16 label 12·
prefix 2002::/16 label 2·
prefix fec0::/10 label 11·
prefix fd00::/8 dev b1 label 77·
prefix fc00::/7 label 5·
prefix ::/0 label 1·
$ ip link del b1
$ ip addrlabel
prefix ::1/128 label 0·
prefix ::/96 label 3·
prefix ::ffff:0.0.0.0/96 label 4·
prefix 2001::/32 label 6·
prefix 2001:10::/28 label 7·
prefix 3ffe::/16 label 12·
prefix 2002::/16 label 2·
prefix fec0::/10 label 11·
prefix fd00::/8 dev if2 label 77·
prefix fc00::/7 label 5·
prefix ::/0 label 1·
