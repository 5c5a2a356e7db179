$ netstat -sx
netstat: No statistics support for specified address family: unix
? 1
$ netstat -s46
netstat: No statistics support for specified address family: inet,inet6
? 1
$ netstat -s --ax25
netstat: No statistics support for specified address family: ax25
? 1
$ netstat -s -A foo
! Unknown address family `foo'.
? 1
$ netstat -s -A inet,inet6
netstat: No statistics support for specified address family: inet,inet6
? 1
$ netstat -s -A unix
netstat: No statistics support for specified address family: unix
? 1
$ netstat -sr
! Usage: …
? 3
$ netstat -si
! Usage: …
? 3
$ netstat -sM
! Usage: …
? 3
$ netstat -s -A ddp
netstat: No statistics support for specified address family: ddp
? 1
