$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip nexthop add id 1 via 10.0.0.2 dev d0
$ ip nexthop add id 2 via fd00::2 dev d0
$ ip -c nexthop
id 1 via ⟨1b⟩[35m10.0.0.2 ⟨1b⟩[0mdev ⟨1b⟩[36md0 ⟨1b⟩[0mscope link·
id 2 via ⟨1b⟩[34mfd00::2 ⟨1b⟩[0mdev ⟨1b⟩[36md0 ⟨1b⟩[0mscope link·
$ ip -c -j nexthop
[{"id":1,"gateway":"10.0.0.2","dev":"d0","scope":"link","flags":[]},{"id":2,"gateway":"fd00::2","dev":"d0","scope":"link","flags":[]}]
