# Names from the system's files, in text, JSON and on the command line.
$ ip link set lo up
$ mkdir -p /etc/iproute2
$ sh -c 'echo "100 blue" > /etc/iproute2/rt_tables'
$ sh -c 'echo "200 mine" > /etc/iproute2/rt_protos; echo "7 near" > /etc/iproute2/rt_realms; echo "0x08 cheap" > /etc/iproute2/rt_dsfield; echo "100 room" > /etc/iproute2/rt_scopes'
$ ip route add 10.1.0.0/16 dev lo table blue proto mine
$ ip route add 10.2.0.0/16 dev lo realms near tos cheap scope room
$ ip route show table blue
10.1.0.0/16 dev lo proto mine scope link·
$ ip route show table 100 proto mine
10.1.0.0/16 dev lo scope link·
$ ip route show table all root 10.0.0.0/8
10.1.0.0/16 dev lo table blue proto mine scope link·
10.2.0.0/16 tos cheap dev lo scope room realm near·
$ ip route show realms near
10.2.0.0/16 tos cheap dev lo scope room realm near·
$ ip route show tos cheap
10.2.0.0/16 dev lo scope room realm near·
$ ip -N route show table all root 10.0.0.0/8
10.1.0.0/16 dev lo table 100 proto 200 scope 253·
10.2.0.0/16 tos 0x08 dev lo scope 100 realm 7·
$ ip -j route show table all 10.1.0.0/16
[{"dst":"10.1.0.0/16","dev":"lo","table":"blue","protocol":"mine","scope":"link","flags":[]}]
