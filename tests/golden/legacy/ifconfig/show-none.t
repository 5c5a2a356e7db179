# Nothing is up in a new namespace.
$ ifconfig
$ ifconfig -s
