$ ip route blah
! Command "blah" is unknown, try "ip route help".
? 255
$ ip route x
! Command "x" is unknown, try "ip route help".
? 255
$ ip route pre 10.1.0.0/16 dev lo
! Error: Device for nexthop is not up.
? 2
$ ip route help
! Usage: …
? 255
$ ip route h
! Usage: …
? 255
