# Several in one run.
$ printf "addrlabel add prefix fd00::/8 label 7\naddrlabel add prefix fd00::/8 label 7\naddrlabel flush\n" | ip -b -
! RTNETLINK answers: File exists
! Command failed -:2
? 1
$ ip addrlabel
prefix ::1/128 label 0·
prefix ::/96 label 3·
prefix ::ffff:0.0.0.0/96 label 4·
prefix 2001::/32 label 6·
prefix 2001:10::/28 label 7·
prefix 3ffe::/16 label 12·
prefix 2002::/16 label 2·
prefix fec0::/10 label 11·
prefix fd00::/8 label 7·
prefix fc00::/7 label 5·
prefix ::/0 label 1·
$ printf "addrlabel foo\naddrlabel flush\n" | ip -force -b -
! Command "foo" is unknown, try "ip addrlabel help".
? 255
