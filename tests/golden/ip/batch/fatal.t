# What ends the program in the midst of a command ends the batch, -force or not, and nothing says where.
$ ip -force -b - <<EOF
> link foo
> link show lo
> EOF
! Command "foo" is unknown, try "ip link help".
? 255
$ ip -force -b - <<EOF
> link add type
> link show lo
> EOF
! Command line is not complete. Try option "help"
? 255
$ ip -force -b - <<EOF
> link show lo
> addr add 1.2.3.x/8 dev lo
> link show lo
> EOF
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
! Error: any valid prefix is expected rather than "1.2.3.x/8".
? 1
