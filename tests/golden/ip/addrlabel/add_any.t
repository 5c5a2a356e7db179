# Names for all addresses.
$ ip addrlabel add prefix any label 5
! Error: Attribute failed policy validation.
? 2
$ ip addrlabel add prefix all label 5
! Error: Attribute failed policy validation.
? 2
$ ip addrlabel add prefix default label 5
! Error: Attribute failed policy validation.
? 2
$ ip addrlabel add prefix ::/0 dev lo label 5
$ ip -6 addrlabel add prefix default dev lo label 6
! RTNETLINK answers: File exists
? 2
$ ip addrlabel
prefix ::1/128 label 0·
prefix ::/96 label 3·
prefix ::ffff:0.0.0.0/96 label 4·
prefix 2001::/32 label 6·
prefix 2001:10::/28 label 7·
prefix 3ffe::/16 label 12·
prefix 2002::/16 label 2·
prefix fec0::/10 label 11·
prefix fc00::/7 label 5·
prefix ::/0 dev lo label 5·
prefix ::/0 label 1·
