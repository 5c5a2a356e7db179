$ ifconfig --help
$ ifconfig -h
$ ifconfig -?
$ ifconfig --help v0
