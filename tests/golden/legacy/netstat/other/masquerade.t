$ netstat -M
$ netstat -Mn
$ netstat -Me
$ netstat --masquerade
$ netstat -Mc
$ netstat -M -A inet
