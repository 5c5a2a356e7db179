$ netstat -i
$ netstat -ia
