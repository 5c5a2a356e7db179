# A number is a type of route if it does not begin with a digit; `nat` is spelled out.
$ ip route add default via 10.0.0.9 +7
! Command line is not complete. Try option "help"
? 255
$ ip route add default via 10.0.0.9 +7 dev lo
! Error: either "to" is duplicate, or "dev" is garbage.
? 255
$ ip route add default +7
! Command line is not complete. Try option "help"
? 255
$ ip route add +7
! Command line is not complete. Try option "help"
? 255
$ ip route add +6 10.8.1.0/24
$ ip route add " 8" 10.8.2.0/24
$ ip route add +256 10.8.3.0/24
! Error: any valid prefix is expected rather than "+256".
? 1
$ ip route add 7 10.8.3.0/24
! Error: either "to" is duplicate, or "10.8.3.0/24" is garbage.
? 255
$ ip route add 10.1.0.0/16 n via
! Error: either "to" is duplicate, or "n" is garbage.
? 255
$ ip route add na 10.1.0.1 dev lo
! Error: any valid prefix is expected rather than "na".
? 1
$ ip route show type n
! Error: argument "n" is wrong: node type value is invalid
! ␤
? 255
$ ip rule add type na
! Error: argument "na" is wrong: Failed to parse rule type
? 255
$ ip route show type +6
blackhole 10.8.1.0/24·
$ ip route show
blackhole 10.8.1.0/24·
prohibit 10.8.2.0/24·
