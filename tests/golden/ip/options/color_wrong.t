$ ip -c=foo link show lo
! Option "-c=foo" is unknown, try "ip -help".
? 255
$ ip -c=a link show lo
! Option "-c=a" is unknown, try "ip -help".
? 255
$ ip -c=ALWAYS link show lo
! Option "-c=ALWAYS" is unknown, try "ip -help".
? 255
$ ip -colors link show lo
! Option "-colors" is unknown, try "ip -help".
? 255
$ ip -color=always=x link show lo
! Option "-color=always=x" is unknown, try "ip -help".
? 255
$ ip -c always link show lo
! Object "always" is unknown, try "ip help".
? 1
$ ip -cx link
! Option "-cx" is unknown, try "ip -help".
? 255
