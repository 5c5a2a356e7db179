$ netstat -ik
! netstat: invalid option -- 'k'
! Usage: …
? 3
$ netstat --interfaces=1
! netstat: option '--interfaces' doesn't allow an argument
! Usage: …
? 3
$ netstat -iA
! netstat: option requires an argument -- 'A'
! Usage: …
? 3
$ netstat -i -A
! netstat: option requires an argument -- 'A'
! Usage: …
? 3
$ netstat -iZ
! SELinux is not enabled on this machine.
? 1
$ netstat -i --bogus
! netstat: unrecognized option '--bogus'
! Usage: …
? 3
$ netstat -i -i
! Usage: …
? 3
$ netstat --interfacesx
! netstat: unrecognized option '--interfacesx'
! Usage: …
? 3
