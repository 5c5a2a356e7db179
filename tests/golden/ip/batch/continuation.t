# The next line is glued on as it is.
$ ip -b - <<'EOF'
> link \
> show \
>   lo
> EOF
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -b - <<'EOF'
> link show\
> lo
> EOF
! Command "showlo" is unknown, try "ip link help".
? 255
