$ printf 'link set lo up\naddr show lo\naddr show lo\n' > cmds
$ ip -4 -b cmds
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
$ ip -6 -b cmds
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
$ printf 'route show table local\n-6 route\n' | ip -force -b -
local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1·
local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1·
broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1·
! Object "-6" is unknown, try "ip help".
! Command failed -:2
? 1
