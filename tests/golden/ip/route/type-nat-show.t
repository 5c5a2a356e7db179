$ ip link set lo up
$ ip route show type nat
$ ip route show type xresolve
$ ip route show type nosuch
$ ip route show type
$ ip route show type 1
$ ip route show type 300
