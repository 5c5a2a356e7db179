# The last of a word counts.
$ ip addrlabel add prefix fd00::/8 label 5 label 6
$ ip addrlabel add prefix fd01::/16 prefix fd02::/16 label 7
$ ip addrlabel add prefix fd03::/16 dev nope dev lo label 7
! Error: argument "nope" is wrong: dev is invalid
! ␤
? 255
$ ip addrlabel
prefix ::1/128 label 0·
prefix ::/96 label 3·
prefix ::ffff:0.0.0.0/96 label 4·
prefix 2001::/32 label 6·
prefix 2001:10::/28 label 7·
prefix fd02::/16 label 7·
prefix 3ffe::/16 label 12·
prefix 2002::/16 label 2·
prefix fec0::/10 label 11·
prefix fd00::/8 label 6·
prefix fc00::/7 label 5·
prefix ::/0 label 1·
