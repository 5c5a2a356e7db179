$ netstat -s --bogus
! netstat: unrecognized option '--bogus'
! Usage: …
? 3
$ netstat -sk
! netstat: invalid option -- 'k'
! Usage: …
? 3
$ netstat --statistics=1
! netstat: option '--statistics' doesn't allow an argument
! Usage: …
? 3
$ netstat -s -A
! netstat: option requires an argument -- 'A'
! Usage: …
? 3
$ netstat -sZ
! SELinux is not enabled on this machine.
? 1
$ netstat -s --ax25 -t
netstat: No statistics support for specified address family: ax25
? 1
$ netstat -s -4 -6
netstat: No statistics support for specified address family: inet,inet6
? 1
$ netstat -s --unix
netstat: No statistics support for specified address family: unix
? 1
