# IPv6's list does not tell of groups, so all pass.
$ ip link set lo up
$ ip -6 addr show group 5
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
$ ip -6 addr show group default
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
