$ netstat --tcp=
! netstat: option '--tcp' doesn't allow an argument
! Usage: …
? 3
$ netstat --tcpx
! netstat: unrecognized option '--tcpx'
! Usage: …
? 3
$ netstat -t=1
! netstat: invalid option -- '='
! Usage: …
? 3
$ netstat -t --udp=1
! netstat: option '--udp' doesn't allow an argument
! Usage: …
? 3
$ netstat -tk
! netstat: invalid option -- 'k'
! Usage: …
? 3
$ netstat --tc -n
! netstat: option '--tc' is ambiguous; possibilities: '--tcpip' '--tcp'
! Usage: …
? 3
$ netstat -t -A tcp
! Unknown address family `tcp'.
? 1
$ netstat --raw=x
! netstat: option '--raw' doesn't allow an argument
! Usage: …
? 3
