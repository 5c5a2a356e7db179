$ netstat -A
! netstat: option requires an argument -- 'A'
! Usage: …
? 3
$ netstat -A foo
! Unknown address family `foo'.
? 1
$ netstat -A inet,foo
! Unknown address family `foo'.
? 1
$ netstat -A ""
! Unknown address family `'.
? 1
$ netstat -A unspec
! Unknown address family `unspec'.
? 1
$ netstat -A ec
! Unknown address family `ec'.
? 1
$ netstat -A INET
! Unknown address family `INET'.
? 1
$ netstat -A inet,
! Unknown address family `'.
? 1
$ netstat --protocol=foo
! Unknown address family `foo'.
? 1
$ netstat --protocol=
! Unknown address family `'.
? 1
$ netstat -tA
! netstat: option requires an argument -- 'A'
! Usage: …
? 3
$ netstat -x -A foo
! Unknown address family `foo'.
? 1
$ netstat -A inet:inet6
! Unknown address family `inet:inet6'.
? 1
