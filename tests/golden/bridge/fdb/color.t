# Addresses and names in colours.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb address 02:00:00:00:00:0b
$ ip link set va master br0
$ bridge -c fdb
⟨1b⟩[33m33:33:00:00:00:01 ⟨1b⟩[0mdev ⟨1b⟩[36mbr0 ⟨1b⟩[0mself permanent
⟨1b⟩[33m02:00:00:00:00:b0 ⟨1b⟩[0mdev ⟨1b⟩[36mbr0 ⟨1b⟩[0mvlan 1 master br0 permanent
⟨1b⟩[33m02:00:00:00:00:b0 ⟨1b⟩[0mdev ⟨1b⟩[36mbr0 ⟨1b⟩[0mmaster br0 permanent
⟨1b⟩[33m33:33:00:00:00:01 ⟨1b⟩[0mdev ⟨1b⟩[36mvb ⟨1b⟩[0mself permanent
⟨1b⟩[33m02:00:00:00:00:0a ⟨1b⟩[0mdev ⟨1b⟩[36mva ⟨1b⟩[0mvlan 1 master br0 permanent
⟨1b⟩[33m02:00:00:00:00:0a ⟨1b⟩[0mdev ⟨1b⟩[36mva ⟨1b⟩[0mmaster br0 permanent
⟨1b⟩[33m33:33:00:00:00:01 ⟨1b⟩[0mdev ⟨1b⟩[36mva ⟨1b⟩[0mself permanent
$ COLORFGBG=";0" bridge -c fdb show dev va
⟨1b⟩[1;33m02:00:00:00:00:0a ⟨1b⟩[0mvlan 1 master br0 permanent
⟨1b⟩[1;33m02:00:00:00:00:0a ⟨1b⟩[0mmaster br0 permanent
⟨1b⟩[1;33m33:33:00:00:00:01 ⟨1b⟩[0mself permanent
$ bridge -c -j fdb show dev va
[{"mac":"02:00:00:00:00:0a","vlan":1,"flags":[],"master":"br0","state":"permanent"},{"mac":"02:00:00:00:00:0a","flags":[],"master":"br0","state":"permanent"},{"mac":"33:33:00:00:00:01","flags":["self"],"state":"permanent"}]
