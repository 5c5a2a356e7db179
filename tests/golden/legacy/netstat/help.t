$ netstat -h
$ netstat --help
$ netstat -nh
$ netstat -h foo
$ netstat -hV
$ netstat --he
