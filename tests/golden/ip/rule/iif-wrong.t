# Names an interface cannot have.
$ ip rule add iif
! Command line is not complete. Try option "help"
? 255
$ ip rule add iif waytoolongname01
! Error: argument "waytoolongname01" is wrong: "iif"/"dev" not a valid ifname
? 255
$ ip rule add iif a/b
! Error: argument "a/b" is wrong: "iif"/"dev" not a valid ifname
? 255
$ ip rule add iif ''
! Error: argument "" is wrong: "iif"/"dev" not a valid ifname
? 255
$ ip rule add oif 'a b'
! Error: argument "a b" is wrong: "oif" not a valid ifname
? 255
$ ip rule add oif
! Command line is not complete. Try option "help"
? 255
$ ip rule show iif a/b
! Error: argument "a/b" is wrong: "iif"/"dev" not a valid ifname
? 255
$ ip rule show oif a/b
! Error: argument "a/b" is wrong: "oif" not a valid ifname
? 255
