$ ifconfig -a
$ ifconfig -a -s
