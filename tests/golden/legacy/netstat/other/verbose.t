# -v names the families that the kernel does not have.
$ netstat -v
$ netstat -tv
$ netstat -av
$ netstat -xv
$ netstat -v --inet
