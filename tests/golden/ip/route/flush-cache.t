$ ip route flush cache
$ ip -s route flush cache
$ ip -s -4 route flush table cache
