# A # ends the line wherever it stands.
$ ip -b - <<EOF
> link set lo alias a#b
> link show l#o
> EOF
! Device "l" does not exist.
! Command failed -:2
? 1
$ ip link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    alias a
