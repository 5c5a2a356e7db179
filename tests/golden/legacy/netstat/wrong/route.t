$ netstat -r -A foo
! Unknown address family `foo'.
? 1
$ netstat -r --bogus
! netstat: unrecognized option '--bogus'
! Usage: …
? 3
$ netstat -rZ
! SELinux is not enabled on this machine.
? 1
$ netstat -rI
! netstat: invalid option -- 'I'
! Usage: …
? 3
$ netstat -r -A
! netstat: option requires an argument -- 'A'
! Usage: …
? 3
$ netstat -r --fib=1
! netstat: option '--fib' doesn't allow an argument
! Usage: …
? 3
$ netstat -rk
! netstat: invalid option -- 'k'
! Usage: …
? 3
$ netstat --route=1
! netstat: option '--route' doesn't allow an argument
! Usage: …
? 3
$ netstat -r -A tcpip -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
? 1
