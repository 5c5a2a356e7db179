# In another namespace.
$ ip netns add blue
$ ip -n blue link add br0 address 02:00:00:00:00:01 type bridge
$ bridge -n blue fdb
33:33:00:00:00:01 dev br0 self permanent
02:00:00:00:00:01 dev br0 vlan 1 master br0 permanent
02:00:00:00:00:01 dev br0 master br0 permanent
$ bridge -netns blue -j fdb show dev br0
[{"mac":"33:33:00:00:00:01","flags":["self"],"state":"permanent"},{"mac":"02:00:00:00:00:01","vlan":1,"flags":[],"master":"br0","state":"permanent"},{"mac":"02:00:00:00:00:01","flags":[],"master":"br0","state":"permanent"}]
$ bridge -n nosuch link
! Cannot open network namespace "nosuch": No such file or directory
? 255
$ bridge -n
! Cannot open network namespace "(null)": No such file or directory
? 255
