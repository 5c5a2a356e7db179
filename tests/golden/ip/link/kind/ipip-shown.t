# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink ipip 1=u32:1 2=x:0a000001 3=x:0a000002 4=u8:64 5=u8:1 8=u16:1 9=u8:41 10=u8:1 11=x:20010db8000000000000000000000000 12=x:0a000000 13=u16:32 14=u16:8 15=u16:2 16=u16:1 17=be16:0 18=be16:5555 19= 20=u32:66 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipip external ip6ip remote 10.0.0.2 local 10.0.0.1 dev lo ttl 64 tos inherit pmtudisc isatap 6rd-prefix 2001:db8::/32 6rd-relay_prefix 10.0.0.0/8 fwmark 0x42 encap gue encap-sport auto encap-dport 5555 encap-csum noencap-csum6 noencap-remcsum·
! Use of uninitialized value $type in string eq at /mnt/bin/newlink line 23.
$ newlink ipip 1=u32:0 2=x:00000000 3=x:00000000 4=u8:0 5=u8:0 8=u16:0 9=u8:0 10=u8:0 11=x:00000000000000000000000000000000 12=x:00000000 13=u16:0 14=u16:0 15=u16:0 16=u16:0 17=be16:0 18=be16:0 20=u32:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipip any remote any local any ttl inherit nopmtudisc·
$ newlink ipip 1=u32:4294967295 2=x:ffffffff 3=x:ffffffff 4=u8:255 5=u8:255 8=u16:65535 10=u8:255 11=x:ffffffffffffffffffffffffffffffff 12=x:ffffffff 13=u16:65535 14=u16:65535 16=u16:65535 17=be16:65535 18=be16:65535 20=u32:4294967295 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipip remote 255.255.255.255 local 255.255.255.255 dev if4294967295 ttl 255 tos 0xff pmtudisc isatap 6rd-prefix ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/65535 6rd-relay_prefix 255.255.255.255/65535 fwmark 0xffffffff·
$ newlink ipip 1=u8:1 8=u8:1 16=u8:1 17=u8:1 18=u8:1 20=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipip remote any local any dev lo ttl inherit nopmtudisc isatap fwmark 0x1·
$ newlink ipip 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipip remote any local any ttl inherit nopmtudisc·
$ newlink ipip >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipip·
