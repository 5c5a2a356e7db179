# Lab 7: no card at all: forwarding and bridging on one machine.
$ ip link add v1 type veth peer name vp1
$ ip link add v2 type veth peer name vp2
$ brctl addbr br0

# The wild also has it without the bridge's name.
$ brctl addif vp1 vp2
! can't add vp2 to bridge vp1: Operation not supported
? 1
$ brctl addif br0 vp1 vp2
$ ifconfig vp1 up
$ ifconfig vp2 up
$ ifconfig br0 up
$ ip netns add t1
$ ip netns add t2
$ ip link set v1 netns t1
$ ip link set v2 netns t2
$ ip netns exec t1 ifconfig v1 1.1.1.1/24
$ ip netns exec t2 ifconfig v2 1.1.1.2/24
$ ip netns exec t1 ping -c 1 -w 5 -q 1.1.1.2 | grep -o "[0-9]*% packet loss"
0% packet loss
$ brctl show | cut -f 4-
STP enabled	interfaces
no		vp1
				vp2
