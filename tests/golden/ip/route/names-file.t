# Names from the system's files, in text, JSON and on the command line.
$ ip link set lo up
$ mkdir -p /etc/iproute2
$ mount -t tmpfs none /etc/iproute2
$ sh -c 'echo "100 blue" > /etc/iproute2/rt_tables'
$ sh -c 'echo "200 mine" > /etc/iproute2/rt_protos; echo "7 near" > /etc/iproute2/rt_realms; echo "0x08 cheap" > /etc/iproute2/rt_dsfield; echo "100 room" > /etc/iproute2/rt_scopes'
$ ip route add 10.1.0.0/16 dev lo table blue proto mine
$ ip route add 10.2.0.0/16 dev lo realms near tos cheap scope room
$ ip route show table blue
$ ip route show table 100 proto mine
$ ip route show table all root 10.0.0.0/8
$ ip route show realms near
$ ip route show tos cheap
$ ip -N route show table all root 10.0.0.0/8
$ ip -j route show table all 10.1.0.0/16
