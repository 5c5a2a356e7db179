# Words that are none are not read.
$ ip addrlabel add prefix fd00::/8 label 5 foo
$ ip addrlabel add foo prefix fd01::/16 label 5
$ ip addrlabel add pref fd02::/16 label 5
! Not enough information: "prefix" argument is required.
? 1
$ ip addrlabel add prefix fd03::/16 lab 5
! Not enough information: "label" argument is required.
? 1
$ ip addrlabel
prefix ::1/128 label 0·
prefix ::/96 label 3·
prefix ::ffff:0.0.0.0/96 label 4·
prefix 2001::/32 label 6·
prefix 2001:10::/28 label 7·
prefix fd01::/16 label 5·
prefix 3ffe::/16 label 12·
prefix 2002::/16 label 2·
prefix fec0::/10 label 11·
prefix fd00::/8 label 5·
prefix fc00::/7 label 5·
prefix ::/0 label 1·
