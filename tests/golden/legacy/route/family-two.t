$ route -A inet,inet6 add -net 10.0.0.0/8 lo
! Please don't supply more than one address family.
! Address family `inet,inet6' not supported.
? 3
$ route -6 -A inet add -net 10.0.0.0/8 lo
! Please don't supply more than one address family.
! Address family `inet6,inet' not supported.
? 3
