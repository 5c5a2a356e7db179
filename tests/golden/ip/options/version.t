#! mask after iproute2
$ ip -V > /dev/null
$ ip --Version > /dev/null
$ ip -Vers nonsense > /dev/null
$ ip -s -V link > /dev/null
$ ip -V -x > /dev/null
$ ip -v link
! Option "-v" is unknown, try "ip -help".
? 255
$ ip -version
! Option "-version" is unknown, try "ip -help".
? 255
$ ip -x -V
! Option "-x" is unknown, try "ip -help".
? 255
