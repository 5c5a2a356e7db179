# Without a route there is no table.
$ netstat -r
$ netstat -rn
$ netstat -rC
$ netstat -rnee
