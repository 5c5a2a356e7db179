$ ip -b - <<EOF
> link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
> link del v0
> link add v0 address 02:00:00:00:00:03 type veth peer name v1 address 02:00:00:00:00:04
> link show v0
> addr add 10.0.0.1/24 dev v0
> addr show v0
> EOF
5: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:03 brd ff:ff:ff:ff:ff:ff
5: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:03 brd ff:ff:ff:ff:ff:ff
