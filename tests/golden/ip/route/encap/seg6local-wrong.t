$ ip link set lo up
$ ip route add fd40::/128 encap seg6local dev lo
$ ip route add fd40::/128 encap seg6local action foo dev lo
$ ip route add fd40::/128 encap seg6local action End table foo dev lo
$ ip route add fd40::/128 encap seg6local action End nh4 foo dev lo
$ ip route add fd40::/128 encap seg6local action End iif nosuch dev lo
$ ip route add fd40::/128 encap seg6local action End flavors foo dev lo
$ ip route add fd40::/128 encap seg6local action End srh foo dev lo
$ ip route add fd40::/128 encap seg6local action End action End dev lo
