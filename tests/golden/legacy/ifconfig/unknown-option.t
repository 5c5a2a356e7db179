$ ifconfig -x
$ ifconfig --bogus
$ ifconfig -as
$ ifconfig -z v0
