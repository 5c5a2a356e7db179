#! rip only
$ rip default dev nosuch
! rip: invalid value "nosuch"; usage: rip default [ dev | via | src | addr | table ] … [ --all ] [ --dev NAME ] [ OPTIONS ]
? 2
$ rip default --nosuch
! rip: no option "--nosuch"; usage: rip default [ dev | via | src | addr | table ] … [ --all ] [ --dev NAME ] [ OPTIONS ]
? 2
$ rip -s default
! rip: no option "-s"; usage: rip default [ dev | via | src | addr | table ] … [ --all ] [ --dev NAME ] [ OPTIONS ]
? 2
$ rip default -s
! rip: no option "-s"; usage: rip default [ dev | via | src | addr | table ] … [ --all ] [ --dev NAME ] [ OPTIONS ]
? 2
$ rip default --dev
! rip: an argument is missing; usage: rip default [ dev | via | src | addr | table ] … [ --all ] [ --dev NAME ] [ OPTIONS ]
? 2
# Own words are spelled out, and belong to rip alone.
$ rip defaul
! Object "defaul" is unknown, try "ip help".
? 1
$ ip default
! Object "default" is unknown, try "ip help".
? 1
$ rip ip default
! Object "default" is unknown, try "ip help".
? 1
