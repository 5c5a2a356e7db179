$ route -A bogus
! Unknown address family `bogus'.
? 1
$ route -A INET
! Unknown address family `INET'.
? 1
$ route -A ""
! Unknown address family `'.
? 1
$ route -A unix
! No routing for address family `unix'.
? 3
$ route -A inet,bogus
! Unknown address family `bogus'.
? 1
