#! needs vm
# The kernel repeats an interface in each datagram of a list.
$ ip link add vx0 type vxlan dstport 4789 external vnifilter
$ for i in $(seq 1 2 1001); do echo "vni add vni $i dev vx0"; done | bridge -batch -
$ bridge -s vni | grep vx0
vx0               1                 ·
vx0               451               ·
vx0               901               ·
$ bridge -s -j vni | tr '{' '\n' | grep -c vx0
3
$ bridge vni | grep vx0
vx0               1                 ·
