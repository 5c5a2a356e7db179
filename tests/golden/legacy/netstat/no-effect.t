# -d is not documented.
$ netstat -dt
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ netstat -nd
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
$ netstat -dd -ut
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ netstat -rnd
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
? 1
$ netstat --d
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
