#! needs vm
$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ip link add v0 address 02:00:00:00:00:12 type veth peer name v1 address 02:00:00:00:00:11
$ brctl showmacs br0
port no	mac addr		is local?	ageing timer
$ brctl addif br0 v0 v1
$ brctl showmacs br0
port no	mac addr		is local?	ageing timer
  2	02:00:00:00:00:11	yes		   0.00
  2	02:00:00:00:00:11	yes		   0.00
  1	02:00:00:00:00:12	yes		   0.00
  1	02:00:00:00:00:12	yes		   0.00
