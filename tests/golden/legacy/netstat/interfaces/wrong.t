$ netstat -I
! netstat: invalid option -- 'I'
! Usage: …
? 3
$ netstat -Iv0
! netstat: invalid option -- 'I'
! Usage: …
? 3
$ netstat -I v0
! netstat: invalid option -- 'I'
! Usage: …
? 3
$ netstat --interfaces=v0
! netstat: option '--interfaces' doesn't allow an argument
! Usage: …
? 3
$ netstat -iv0
! netstat: invalid option -- '0'
! Usage: …
? 3
$ netstat -i -A foo
! Unknown address family `foo'.
? 1
