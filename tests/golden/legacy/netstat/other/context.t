$ netstat -Z
$ netstat --context
$ netstat -tZ
$ netstat -Zx
