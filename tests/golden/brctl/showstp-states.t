# The bridge itself stays down, so that no timer runs.
$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ ip link set v0 up
$ ip link set v1 up
$ ip link set v0 type bridge_slave state 1
$ brctl showstp br0
br0
 bridge id		8000.020000000001
 designated root	8000.020000000001
 root port		   0			path cost		   0
 max age		  20.00			bridge max age		  20.00
 hello time		   2.00			bridge hello time	   2.00
 forward delay		  15.00			bridge forward delay	  15.00
 ageing time		 300.00
 hello timer		   0.00			tcn timer		   0.00
 topology change timer	   0.00			gc timer		   0.00
 flags		␉
␤
␤
v0 (1)
 port id		8001			state		      listening
 designated root	8000.020000000001	path cost		   2
 designated bridge	8000.020000000001	message age timer	   0.00
 designated port	8001			forward delay timer	   0.00
 designated cost	   0			hold timer		   0.00
 flags		␉
␤
$ ip link set v0 type bridge_slave state 2
$ brctl showstp br0
br0
 bridge id		8000.020000000001
 designated root	8000.020000000001
 root port		   0			path cost		   0
 max age		  20.00			bridge max age		  20.00
 hello time		   2.00			bridge hello time	   2.00
 forward delay		  15.00			bridge forward delay	  15.00
 ageing time		 300.00
 hello timer		   0.00			tcn timer		   0.00
 topology change timer	   0.00			gc timer		   0.00
 flags		␉
␤
␤
v0 (1)
 port id		8001			state		       learning
 designated root	8000.020000000001	path cost		   2
 designated bridge	8000.020000000001	message age timer	   0.00
 designated port	8001			forward delay timer	   0.00
 designated cost	   0			hold timer		   0.00
 flags		␉
␤
$ ip link set v0 type bridge_slave state 3
$ brctl showstp br0
br0
 bridge id		8000.020000000001
 designated root	8000.020000000001
 root port		   0			path cost		   0
 max age		  20.00			bridge max age		  20.00
 hello time		   2.00			bridge hello time	   2.00
 forward delay		  15.00			bridge forward delay	  15.00
 ageing time		 300.00
 hello timer		   0.00			tcn timer		   0.00
 topology change timer	   0.00			gc timer		   0.00
 flags		␉
␤
␤
v0 (1)
 port id		8001			state		     forwarding
 designated root	8000.020000000001	path cost		   2
 designated bridge	8000.020000000001	message age timer	   0.00
 designated port	8001			forward delay timer	   0.00
 designated cost	   0			hold timer		   0.00
 flags		␉
␤
