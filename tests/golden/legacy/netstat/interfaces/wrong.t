$ netstat -I
$ netstat -Iv0
$ netstat -I v0
$ netstat --interfaces=v0
$ netstat -iv0
$ netstat -i -A foo
