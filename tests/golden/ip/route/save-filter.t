$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo proto static
$ ip route add 10.2.0.0/16 dev lo
$ sh -c 'ip route save proto static > /run/r'
$ sh -c 'ip route showdump < /run/r'
10.1.0.0/16 dev lo proto static scope link·
$ sh -c 'ip -d -o route showdump < /run/r'
unicast 10.1.0.0/16 dev lo table main proto static scope link·
$ sh -c 'ip route save table nosuch > /run/r'
! Error: argument "nosuch" is wrong: table id value is invalid
! ␤
? 255
