$ netstat --unix=1
! netstat: option '--unix' doesn't allow an argument
! Usage: …
? 3
$ netstat -xk
! netstat: invalid option -- 'k'
! Usage: …
? 3
$ netstat -xA
! netstat: option requires an argument -- 'A'
! Usage: …
? 3
$ netstat -x=1
! netstat: invalid option -- '='
! Usage: …
? 3
$ netstat -x --bogus
! netstat: unrecognized option '--bogus'
! Usage: …
? 3
$ netstat -x -A
! netstat: option requires an argument -- 'A'
! Usage: …
? 3
