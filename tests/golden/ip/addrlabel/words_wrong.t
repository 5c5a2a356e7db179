# What is no command.
$ ip addrlabel xx
! Command "xx" is unknown, try "ip addrlabel help".
? 255
$ ip addrlabel lists
! Command "lists" is unknown, try "ip addrlabel help".
? 255
$ ip addrlabel adds prefix fd00::/8 label 1
! Command "adds" is unknown, try "ip addrlabel help".
? 255
$ ip addrlabel LIST
! Command "LIST" is unknown, try "ip addrlabel help".
? 255
$ ip addrlabel ""
! Command "" is unknown, try "ip addrlabel help".
? 255
$ ip addrla list
prefix ::1/128 label 0·
prefix ::/96 label 3·
prefix ::ffff:0.0.0.0/96 label 4·
prefix 2001::/32 label 6·
prefix 2001:10::/28 label 7·
prefix 3ffe::/16 label 12·
prefix 2002::/16 label 2·
prefix fec0::/10 label 11·
prefix fc00::/7 label 5·
prefix ::/0 label 1·
