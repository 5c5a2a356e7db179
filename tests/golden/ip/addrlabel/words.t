# Commands may be cut short.
$ ip addrlabel a prefix fd00::/8 label 77
$ ip addrlabel l
prefix ::1/128 label 0·
prefix ::/96 label 3·
prefix ::ffff:0.0.0.0/96 label 4·
prefix 2001::/32 label 6·
prefix 2001:10::/28 label 7·
prefix 3ffe::/16 label 12·
prefix 2002::/16 label 2·
prefix fec0::/10 label 11·
prefix fd00::/8 label 77·
prefix fc00::/7 label 5·
prefix ::/0 label 1·
$ ip addrlabel ls
prefix ::1/128 label 0·
prefix ::/96 label 3·
prefix ::ffff:0.0.0.0/96 label 4·
prefix 2001::/32 label 6·
prefix 2001:10::/28 label 7·
prefix 3ffe::/16 label 12·
prefix 2002::/16 label 2·
prefix fec0::/10 label 11·
prefix fd00::/8 label 77·
prefix fc00::/7 label 5·
prefix ::/0 label 1·
$ ip addrlabel s
prefix ::1/128 label 0·
prefix ::/96 label 3·
prefix ::ffff:0.0.0.0/96 label 4·
prefix 2001::/32 label 6·
prefix 2001:10::/28 label 7·
prefix 3ffe::/16 label 12·
prefix 2002::/16 label 2·
prefix fec0::/10 label 11·
prefix fd00::/8 label 77·
prefix fc00::/7 label 5·
prefix ::/0 label 1·
$ ip addrlabel d prefix fd00::/8 label 77
$ ip addrlabel f
$ ip addrlabel
