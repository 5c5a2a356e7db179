# Names an interface cannot have.
$ ip mrule add iif a/b
! Error: argument "a/b" is wrong: "iif"/"dev" not a valid ifname
? 255
$ ip mrule add oif ''
! Error: argument "" is wrong: "oif" not a valid ifname
? 255
$ ip mrule add dev
! Command line is not complete. Try option "help"
? 255
