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
