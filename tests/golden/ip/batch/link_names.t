# Names are looked up afresh.
$ ip -b - <<EOF
> link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
> link set v0 name w0
> link set w0 up
> link show w0
> link show v0
> EOF
3: w0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
! Device "v0" does not exist.
! Command failed -:5
? 1
