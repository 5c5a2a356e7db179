$ ip -n
! Cannot open network namespace "(null)": No such file or directory
? 255
$ ip -n nope
! Cannot open network namespace "nope": No such file or directory
? 255
$ ip -n nope link
! Cannot open network namespace "nope": No such file or directory
? 255
$ ip -n ../nope link
! Cannot open network namespace "../nope": No such file or directory
? 255
$ ip -n . link
! Cannot open network namespace ".": No such file or directory
? 255
$ ip -n "" link
! Cannot open network namespace "": No such file or directory
? 255
$ ip link -n a
! Command "-n" is unknown, try "ip link help".
? 255
$ ip -n nope -V
! Cannot open network namespace "nope": No such file or directory
? 255
$ ip -V -n nope > /dev/null
