# In a batch the command is a child.
$ ip -b - <<EOF
> netns add a
> netns exec a echo hi
> netns exec a sh -c "exit 3"
> netns exec a echo not reached
> EOF
hi
! Command failed -:3
? 1
$ ip -force -b - <<EOF
> netns exec a false
> netns exec a nope
> netns exec nope true
> netns identify
> link show lo
> EOF
␤
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
! Command failed -:1
! exec of "nope" failed: No such file or directory
! Command failed -:2
! Cannot open network namespace "nope": No such file or directory
! Command failed -:3
? 1
