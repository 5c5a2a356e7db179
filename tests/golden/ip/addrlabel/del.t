# Delete by prefix and label.
$ ip addrlabel add prefix fd00::/8 label 77
$ ip addrlabel del prefix fd00::/8 label 77
$ ip addrlabel delete prefix fc00::/7 label 5
$ ip addrlabel del prefix ::/96 label 99
$ ip addrlabel
prefix ::1/128 label 0·
prefix ::ffff:0.0.0.0/96 label 4·
prefix 2001::/32 label 6·
prefix 2001:10::/28 label 7·
prefix 3ffe::/16 label 12·
prefix 2002::/16 label 2·
prefix fec0::/10 label 11·
prefix ::/0 label 1·
