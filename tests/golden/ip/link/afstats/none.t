$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link afstats
1:lo
    mpls:
        RX: bytes packets errors dropped noroute
                0       0      0       0       0·
        TX: bytes packets errors dropped
                0       0      0       0·
2:v1
    mpls:
        RX: bytes packets errors dropped noroute
                0       0      0       0       0·
        TX: bytes packets errors dropped
                0       0      0       0·
3:v0
    mpls:
        RX: bytes packets errors dropped noroute
                0       0      0       0       0·
        TX: bytes packets errors dropped
                0       0      0       0·
$ ip link afstats dev v0
3:v0
    mpls:
        RX: bytes packets errors dropped noroute
                0       0      0       0       0·
        TX: bytes packets errors dropped
                0       0      0       0·
$ ip -j link afstats
["ifindex":1,"ifname":"lo","rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"noroute":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0},"ifindex":2,"ifname":"v1","rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"noroute":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0},"ifindex":3,"ifname":"v0","rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"noroute":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0}]
$ ip link afstats dev nope
! Device "nope" does not exist.
$ ip link afstats dev
! Command line is not complete. Try option "help"
? 255
$ ip link afstats v0
! Command "v0" is unknown, try "ip link help".
? 255
$ ip link afs bogus
! Command "bogus" is unknown, try "ip link help".
? 255
