$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl setbridgeprio br0 12
$ brctl setfd br0 4.5
$ brctl sethello br0 3.989
$ brctl setmaxage br0 6.249
$ brctl setpathcost br0 v0 321
$ brctl setportprio br0 v0 10
$ brctl showstp br0
br0
 bridge id		000c.020000000001
 designated root	000c.020000000001
 root port		   0			path cost		   0
 max age		   6.24			bridge max age		   6.24
 hello time		   3.98			bridge hello time	   3.98
 forward delay		   4.50			bridge forward delay	   4.50
 ageing time		 300.00
 hello timer		   0.00			tcn timer		   0.00
 topology change timer	   0.00			gc timer		   0.00
 flags		␉
␤
␤
v0 (1)
 port id		2801			state		       disabled
 designated root	8000.020000000001	path cost		 321
 designated bridge	8000.020000000001	message age timer	   0.00
 designated port	8001			forward delay timer	   0.00
 designated cost	   0			hold timer		   0.00
 flags		␉
␤
