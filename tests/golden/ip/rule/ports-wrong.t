# Ports that are none; what the kernel refuses.
$ ip rule add sport
! Command line is not complete. Try option "help"
? 255
$ ip rule add sport x
! Error: argument "x" is wrong: invalid port
? 255
$ ip rule add sport 70000
! Error: argument "70000" is wrong: invalid port
? 255
$ ip rule add sport 1-
! Error: argument "" is wrong: invalid port range end
? 255
$ ip rule add sport 1-70000
! Error: argument "70000" is wrong: invalid port range end
? 255
$ ip rule add sport 1-5/3
! Error: argument "5/3" is wrong: invalid port range end
? 255
$ ip rule add sport 1/x
! Error: argument "x" is wrong: invalid mask
? 255
$ ip rule add dport 1/
! Error: argument "" is wrong: invalid mask
? 255
$ ip rule add dport -1
! Error: argument "" is wrong: invalid port range start
? 255
$ ip rule add sport 0
! Error: Invalid sport range.
? 2
$ ip rule add sport 5-1
! Error: Invalid sport range.
? 2
$ ip rule add sport 1/0
