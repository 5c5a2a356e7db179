$ netstat -gk
! netstat: invalid option -- 'k'
! Usage: …
? 3
$ netstat -g -A foo
! Unknown address family `foo'.
? 1
$ netstat --groups=1
! netstat: option '--groups' doesn't allow an argument
! Usage: …
? 3
$ netstat -gA
! netstat: option requires an argument -- 'A'
! Usage: …
? 3
$ netstat -g --bogus
! netstat: unrecognized option '--bogus'
! Usage: …
? 3
$ netstat -gZ
! SELinux is not enabled on this machine.
? 1
$ netstat -g --bluetooth
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
lo              1      ff02::1
lo              1      ff01::1
! netstat: feature `AF BLUETOOTH' not supported.
! Please recompile `net-tools' with newer kernel source or full configuration.
? 1
$ netstat -g --ax25
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
lo              1      ff02::1
lo              1      ff01::1
! netstat: no support for `AF AX25' on this system.
? 1
