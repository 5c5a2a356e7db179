$ netstat -sx
$ netstat -s46
$ netstat -s --ax25
$ netstat -s -A foo
$ netstat -s -A inet,inet6
$ netstat -s -A unix
$ netstat -sr
$ netstat -si
$ netstat -sM
$ netstat -s -A ddp
