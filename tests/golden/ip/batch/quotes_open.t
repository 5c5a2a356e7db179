$ ip -b - <<'EOF'
> link show lo
> link set lo alias "open
> link show lo
> EOF
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
! Unterminated quoted string
? 1
$ printf "link show 'lo\nlink show lo\n" | ip -force -b -
! Unterminated quoted string
? 1
