$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo quickack 1
$ ip route add 10.2.0.0/16 dev lo quickack 0
$ ip route add 10.3.0.0/16 dev lo fastopen_no_cookie 1
$ ip route add 10.4.0.0/16 dev lo quickack 2
! Error: argument "2" is wrong: "quickack" value should be 0 or 1
! ␤
? 255
$ ip route add 10.4.0.0/16 dev lo quickack on
! Error: argument "on" is wrong: "quickack" value is invalid
! ␤
? 255
$ ip route add 10.4.0.0/16 dev lo fastopen_no_cookie 2
! Error: argument "2" is wrong: "fastopen_no_cookie" value should be 0 or 1
! ␤
? 255
$ ip route add 10.4.0.0/16 dev lo fastopen_no_cookie x
! Error: argument "x" is wrong: "fastopen_no_cookie" value is invalid
! ␤
? 255
$ ip route add 10.4.0.0/16 dev lo fastopen 1
$ ip route
10.1.0.0/16 dev lo scope link quickack 1·
10.2.0.0/16 dev lo scope link·
10.3.0.0/16 dev lo scope link fastopen_no_cookie 1·
10.4.0.0/16 dev lo scope link fastopen_no_cookie 1·
