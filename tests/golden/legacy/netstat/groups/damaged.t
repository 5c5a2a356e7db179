$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ printf 'Idx\tDevice    : Count Querier\tGroup    Users Timer\tReporter\n1\tlo        :     1      V3\n\t\t\t\t010000E0     1 0:00000000\t\t0\n2\tv0        :     2      V3\n\t\t\t\tFB0000E0     2 0:00000000\t\t0\n\t\t\t\t010200C0     77777777 0:00000000\t\t0\n' >/proc/net/igmp
$ printf '1    lo              ff020000000000000000000000000001     1 0000000C 0\n2    v0              ff0200000000000000000001ff000001     2 00000004 0\n' >/proc/net/igmp6
$ printf 'garbage\n3\tverylongdevice1:     1      V3\n\t\t\t\tzz\n4 x\n\t\t\t\t0100\n\n' >>/proc/net/igmp
$ printf 'garbage\n3 x ff02\n4 y ff020000000000000000000000000001\n5 z ff020000000000000000000000000001 1 2\n6 z 00000000000000000000000000000000 1 2\n' >>/proc/net/igmp6
$ netstat -g
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
lo              1      224.0.0.1
v0              2      224.0.0.251
v0              77777777 router.example
lo              1      ff02::1
v0              2      ff02::1:ff00:1
z               1      ff02::1
z               1      [::]
! warning, got bogus igmp line 6.
! warning, got bogus igmp line 8.
! warning, got bogus igmp line 10.
! warning, got bogus igmp line 11.
! warning, got bogus igmp6 line 2.
! warning, got bogus igmp6 line 3.
! warning, got bogus igmp6 line 4.
$ netstat -gn
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
lo              1      224.0.0.1
v0              2      224.0.0.251
v0              77777777 192.0.2.1
lo              1      ff02::1
v0              2      ff02::1:ff00:1
z               1      ff02::1
z               1      ::
! warning, got bogus igmp line 6.
! warning, got bogus igmp line 8.
! warning, got bogus igmp line 10.
! warning, got bogus igmp line 11.
! warning, got bogus igmp6 line 2.
! warning, got bogus igmp6 line 3.
! warning, got bogus igmp6 line 4.
$ rm /proc/net/igmp
$ netstat -g
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
lo              1      ff02::1
v0              2      ff02::1:ff00:1
z               1      ff02::1
z               1      [::]
! netstat: no support for `AF INET (igmp)' on this system.
! warning, got bogus igmp6 line 2.
! warning, got bogus igmp6 line 3.
! warning, got bogus igmp6 line 4.
? 1
$ netstat -gv
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
lo              1      ff02::1
v0              2      ff02::1:ff00:1
z               1      ff02::1
z               1      [::]
! netstat: no support for `AF INET (igmp)' on this system.
! warning, got bogus igmp6 line 2.
! warning, got bogus igmp6 line 3.
! warning, got bogus igmp6 line 4.
? 1
$ netstat -g6
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
lo              1      ff02::1
v0              2      ff02::1:ff00:1
z               1      ff02::1
z               1      [::]
! warning, got bogus igmp6 line 2.
! warning, got bogus igmp6 line 3.
! warning, got bogus igmp6 line 4.
$ rm /proc/net/igmp6
$ netstat -g
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
! netstat: no support for `AF INET (igmp)' on this system.
? 1
$ netstat -g6
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
