#! needs vm
# By address, whoever holds it.
$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ip link add v0 address 02:00:00:00:00:12 type veth peer name v1 address 02:00:00:00:00:11
$ ip link add v2 address 02:00:00:00:00:10 type veth peer name v3 address 02:00:00:00:00:13
$ brctl addif br0 v0 v2
$ /mnt/reference/bin/bridge fdb add 02:00:00:00:00:55 dev v0 master static
$ /mnt/reference/bin/bridge fdb add 00:00:00:00:00:44 dev v2 master static
$ /mnt/reference/bin/bridge fdb add 02:00:00:00:00:66 dev v0 master permanent
$ /mnt/reference/bin/bridge fdb add fe:00:00:00:00:67 dev br0 self permanent
$ brctl showmacs br0
port no	mac addr		is local?	ageing timer
  2	00:00:00:00:00:44	no		   0.00
  2	00:00:00:00:00:44	no		   0.00
  2	02:00:00:00:00:10	yes		   0.00
  2	02:00:00:00:00:10	yes		   0.00
  1	02:00:00:00:00:12	yes		   0.00
  1	02:00:00:00:00:12	yes		   0.00
  1	02:00:00:00:00:55	no		   0.00
  1	02:00:00:00:00:55	no		   0.00
  1	02:00:00:00:00:66	yes		   0.00
  1	02:00:00:00:00:66	yes		   0.00
