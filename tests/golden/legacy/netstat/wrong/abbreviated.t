$ netstat --num
! netstat: option '--num' is ambiguous; possibilities: '--numeric' '--numeric-hosts' '--numeric-ports' '--numeric-users'
! Usage: …
? 3
$ netstat --pro
! netstat: option '--pro' is ambiguous; possibilities: '--protocol' '--programs'
! Usage: …
? 3
$ netstat --in
! netstat: option '--in' is ambiguous; possibilities: '--inet' '--interfaces'
! Usage: …
? 3
$ netstat --i
! netstat: option '--i' is ambiguous; possibilities: '--ip' '--interfaces'
! Usage: …
? 3
$ netstat --no
! netstat: unrecognized option '--no'
! Usage: …
? 3
$ netstat --li -tn
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ netstat --progs -t
! netstat: unrecognized option '--progs'
! Usage: …
? 3
$ netstat --verb -t
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ netstat --prot=inet -tn
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ netstat --protocol
! netstat: option '--protocol' requires an argument
! Usage: …
? 3
$ netstat --con
! netstat: option '--con' is ambiguous; possibilities: '--continuous' '--context'
! Usage: …
? 3
$ netstat --numeric-h -t
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ netstat --st=1
! netstat: option '--statistics' doesn't allow an argument
! Usage: …
? 3
$ netstat --ra -n
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
$ netstat --ro=1
! netstat: option '--ro=1' is ambiguous; possibilities: '--rose' '--route'
! Usage: …
? 3
