# 511 words are a command, 512 are too many, and end the batch even with -force.
$ x() { n=0; while [ $n -lt $1 ]; do printf ' x'; n=$((n + 1)); done; }
> { echo 'route add'"$(x 509)"; echo 'link show lo'; } >less
> { echo 'link show lo'; echo 'route add'"$(x 510)"; echo 'link show lo'; } >more
> { printf 'route add\\\n'; x 300; printf '\\\n'; x 300; echo; } >continued
> { echo 'route add'"$(x 509)"' "open'; } >quoted
$ ip -batch less
! Error: any valid prefix is expected rather than "x".
? 1
$ ip -batch more
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
! Too many arguments to command
? 1
$ ip -force -batch more
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
! Too many arguments to command
? 1
$ ip -force -batch continued
! Too many arguments to command
? 1
$ ip -batch quoted
! Too many arguments to command
? 1
$ bridge -batch more
! Too many arguments to command
? 1
