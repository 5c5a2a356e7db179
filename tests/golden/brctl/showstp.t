$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
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
