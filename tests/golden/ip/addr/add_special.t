# Addresses that the kernel takes or refuses.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 0.0.0.0 dev b0
$ ip addr add 255.255.255.255 dev b0
$ ip addr add 169.254.1.1/16 dev b0
$ ip addr add ff02::5/64 dev b0
! Error: ipv6: Cannot assign multicast address without "IFA_F_MCAUTOJOIN" flag.
? 2
$ ip addr add ::/0 dev b0
! Error: ipv6: Invalid address.
? 2
$ ip addr add ::1/128 dev b0
! Error: ipv6: Cannot assign loopback address on this device.
? 2
$ ip addr add fe80::5/64 dev b0
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 255.255.255.255/32 scope global b0
       valid_lft forever preferred_lft forever
    inet 169.254.1.1/16 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fe80::5/64 scope link tentative·
       valid_lft forever preferred_lft forever
