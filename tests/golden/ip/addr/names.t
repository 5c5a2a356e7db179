# Protocols and scopes take their names from /etc/iproute2.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ mount -t tmpfs tmpfs /etc/iproute2
$ sh -c 'printf "9 mine\n0x55 hexed\n" > /etc/iproute2/rt_addrprotos'
$ sh -c 'printf "7 seven\n253 linkish\n" > /etc/iproute2/rt_scopes'
$ sh -c 'printf "3 three\n" > /etc/iproute2/group'
$ ip addr add 10.0.0.1/24 dev b0 proto mine scope seven
$ ip addr add 10.0.1.1/24 dev b0 proto hexed scope linkish
$ ip addr add 10.0.2.1/24 dev b0 proto kernel_lo scope link
$ ip link set b0 group three
$ ip addr show b0
$ ip addr show proto mine
$ ip addr show group three
$ ip -N addr show b0
