# The kernel's own addresses say so.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip link set lo up
$ ip link set i0 up
$ ip addr show
$ ip addr show proto kernel_ll
$ ip addr show proto kernel_lo
$ ip -j addr show i0
$ ip -6 addr show scope link
$ ip -6 -br addr
