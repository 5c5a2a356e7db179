$ netstat -A
$ netstat -A foo
$ netstat -A inet,foo
$ netstat -A ""
$ netstat -A unspec
$ netstat -A ec
$ netstat -A INET
$ netstat -A inet,
$ netstat --protocol=foo
$ netstat --protocol=
$ netstat -tA
$ netstat -x -A foo
$ netstat -A inet:inet6
