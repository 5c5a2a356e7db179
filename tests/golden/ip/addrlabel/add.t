# A label for a prefix.
$ ip addrlabel add prefix fd00::/8 label 77
$ ip addrlabel add prefix fd01::1 label 78
$ ip addrlabel add label 79 prefix fd02::/16
$ ip addrlabel
prefix fd01::1/128 label 78·
prefix ::1/128 label 0·
prefix ::/96 label 3·
prefix ::ffff:0.0.0.0/96 label 4·
prefix 2001::/32 label 6·
prefix 2001:10::/28 label 7·
prefix fd02::/16 label 79·
prefix 3ffe::/16 label 12·
prefix 2002::/16 label 2·
prefix fec0::/10 label 11·
prefix fd00::/8 label 77·
prefix fc00::/7 label 5·
prefix ::/0 label 1·
