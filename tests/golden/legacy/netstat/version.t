$ netstat -V
$ netstat --version
$ netstat -nV
$ netstat -V foo
$ netstat -tV
$ netstat --ver
