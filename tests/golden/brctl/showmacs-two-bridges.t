#! needs vm
$ brctl addbr br0
$ brctl addbr br1
$ ip link add v0 address 02:00:00:00:00:12 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl addif br1 v1
$ brctl showmacs br0
port no	mac addr		is local?	ageing timer
  1	02:00:00:00:00:12	yes		   0.00
  1	02:00:00:00:00:12	yes		   0.00
$ brctl showmacs br1
port no	mac addr		is local?	ageing timer
  1	02:00:00:00:00:11	yes		   0.00
  1	02:00:00:00:00:11	yes		   0.00
$ brctl showmacs br0 br1
port no	mac addr		is local?	ageing timer
  1	02:00:00:00:00:12	yes		   0.00
  1	02:00:00:00:00:12	yes		   0.00
