$ echo 'link show lo' > cmds
$ ip -b cmds
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -batch ./cmds
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip --batch cmds
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -ba cmds
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -b nope
! Cannot open file "nope" for reading: No such file or directory
? 1
$ ip -force -b nope
! Cannot open file "nope" for reading: No such file or directory
? 1
$ ip -b /
$ ip -b
! Error: argument "batch file" is required
? 255
$ ip -b ""
! Cannot open file "" for reading: No such file or directory
? 1
