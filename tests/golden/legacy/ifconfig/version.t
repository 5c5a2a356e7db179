$ ifconfig --version
$ ifconfig -V
$ ifconfig -V v0
