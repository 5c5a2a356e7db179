# Families without tunnels, whatever is asked.
$ ip -f link tunnel
! Unsupported protocol family: 17
? 255
$ ip -B tunnel show
! Unsupported protocol family: 7
? 255
$ ip -M tunnel help
! Unsupported protocol family: 28
? 255
$ ip -0 tunnel foo
! Unsupported protocol family: 17
? 255
$ ip -0 -j tunnel
! Unsupported protocol family: 17
? 255
$ ip -0 tunnel show mode ip6ip6
