# The reference's own name files know the classes of service.
$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo tos CS1
$ ip route add 10.2.0.0/16 dev lo tos AF11
$ ip route
10.1.0.0/16 tos CS1 dev lo scope link·
10.2.0.0/16 tos AF11 dev lo scope link·
$ ip -N route
10.1.0.0/16 tos 0x20 dev lo scope 253·
10.2.0.0/16 tos 0x28 dev lo scope 253·
$ ip -j route
[{"dst":"10.1.0.0/16","tos":"CS1","dev":"lo","scope":"link","flags":[]},{"dst":"10.2.0.0/16","tos":"AF11","dev":"lo","scope":"link","flags":[]}]
