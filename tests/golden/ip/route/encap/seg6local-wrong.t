$ ip link set lo up
$ ip route add fd40::/128 encap seg6local dev lo
! Missing action type
? 255
$ ip route add fd40::/128 encap seg6local action foo dev lo
! Error: argument "foo" is wrong: "action" value is invalid
! ␤
? 255
$ ip route add fd40::/128 encap seg6local action End table foo dev lo
! Error: argument "foo" is wrong: invalid table id
! ␤
? 255
$ ip route add fd40::/128 encap seg6local action End nh4 foo dev lo
! Error: inet address is expected rather than "foo".
? 1
$ ip route add fd40::/128 encap seg6local action End iif nosuch dev lo
! Cannot find device "nosuch"
? 255
$ ip route add fd40::/128 encap seg6local action End flavors foo dev lo
! Error: argument "foo" is wrong: invalid "flavors" attribute
! ␤
? 255
$ ip route add fd40::/128 encap seg6local action End srh foo dev lo
! Error: argument "foo" is wrong: missing "segs" attribute for srh
! ␤
? 255
$ ip route add fd40::/128 encap seg6local action End action End dev lo
! Error: either "action" is duplicate, or "End" is garbage.
? 255
