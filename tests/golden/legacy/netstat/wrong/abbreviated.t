$ netstat --num
$ netstat --pro
$ netstat --in
$ netstat --i
$ netstat --no
$ netstat --li -tn
$ netstat --progs -t
$ netstat --verb -t
$ netstat --prot=inet -tn
$ netstat --protocol
$ netstat --con
$ netstat --numeric-h -t
$ netstat --st=1
$ netstat --ra -n
$ netstat --ro=1
