$ netstat --ax25
$ netstat --x25
$ netstat --ipx
$ netstat --netrom
$ netstat --rose
$ netstat --ddp
$ netstat --appletalk
$ netstat -A ddp
$ netstat -A econet
$ netstat -A ash
$ netstat --bluetooth
$ netstat --l2cap
$ netstat --rfcomm
$ netstat -2
$ netstat -f
$ netstat -t --bluetooth
$ netstat -t --ax25
$ netstat -x --ipx
$ netstat --tcpip
$ netstat -t --tcpip
