# What the kernel refuses of a neighbour ends a batch, even with -force.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ printf 'neigh add 192.0.2.9 lladdr 02:00:00:00:00:09 dev v0\nneigh add 192.0.2.9 lladdr 02:00:00:00:00:09 dev v0\nneigh\n' | ip -force -b -
! RTNETLINK answers: File exists
? 2
$ printf 'neigh del 192.0.2.8 dev v0\nneigh\n' | ip -b -
! RTNETLINK answers: No such file or directory
? 2
$ printf 'neigh del 192.0.2.8 dev nope\nneigh\n' | ip -force -b -
192.0.2.9 dev v0 lladdr 02:00:00:00:00:09 PERMANENT·
! Cannot find device "nope"
! Command failed -:1
? 1
# So do a table of neighbours and an address of multicast.
$ printf 'ntable change name nope queue 5\nneigh\n' | ip -force -b -
! RTNETLINK answers: No such file or directory
? 2
$ printf 'maddr del 33:33:00:00:00:98 dev lo\nneigh\n' | ip -force -b -
! ioctl: Invalid argument
? 1
