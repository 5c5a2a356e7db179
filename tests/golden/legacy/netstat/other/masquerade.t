$ netstat -M
! netstat: no support for `ip_masquerade' on this system.
? 1
$ netstat -Mn
! netstat: no support for `ip_masquerade' on this system.
? 1
$ netstat -Me
! netstat: no support for `ip_masquerade' on this system.
? 1
$ netstat --masquerade
! netstat: no support for `ip_masquerade' on this system.
? 1
$ netstat -Mc
! netstat: no support for `ip_masquerade' on this system.
? 1
$ netstat -M -A inet
! netstat: no support for `ip_masquerade' on this system.
? 1
