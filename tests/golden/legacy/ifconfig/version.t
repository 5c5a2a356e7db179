$ ifconfig --version
net-tools 2.10
$ ifconfig -V
net-tools 2.10
$ ifconfig -V v0
net-tools 2.10
