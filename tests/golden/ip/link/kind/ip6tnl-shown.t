# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink ip6tnl 1=u32:1 2=x:20010db8000000000000000000000001 3=x:20010db8000000000000000000000002 4=u8:64 6=u8:4 7=be32:17825791 8=u32:72 9=u8:41 15=u16:1 16=u16:7 17=be16:0 18=be16:5555 19= 20=u32:66 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ip6tnl external ip6ip6 remote 2001:db8::2 local 2001:db8::1 dev lo hoplimit 64 encaplimit 4 tclass 0x10 flowlabel 0xfffff mip6 allow-localremote fwmark 0x42 encap fou encap-sport auto encap-dport 5555 encap-csum encap-csum6 encap-remcsum·
! Use of uninitialized value $type in string eq at /mnt/bin/newlink line 23.
$ newlink ip6tnl 1=u32:0 2=x:00000000000000000000000000000000 3=x:00000000000000000000000000000000 4=u8:0 6=u8:0 7=be32:0 8=u32:0 9=u8:0 15=u16:0 16=u16:0 17=be16:0 18=be16:0 20=u32:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ip6tnl any remote any local any hoplimit inherit encaplimit 0 tclass 0x00 flowlabel 0x00000·
$ newlink ip6tnl 1=u32:4294967295 2=x:ffffffffffffffffffffffffffffffff 3=x:ffffffffffffffffffffffffffffffff 4=u8:255 6=u8:255 7=be32:4294967295 8=u32:4294967295 16=u16:65535 17=be16:65535 18=be16:65535 20=u32:4294967295 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ip6tnl remote ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff local ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff dev if4294967295 hoplimit 255 encaplimit none tclass inherit flowlabel inherit dscp inherit mip6 allow-localremote fwmark inherit·
$ newlink ip6tnl 1=u8:1 7=u8:1 8=u8:1 16=u8:1 17=u8:1 18=u8:1 20=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ip6tnl remote any local any dev lo hoplimit inherit encaplimit none tclass 0x10 flowlabel 0x00000 fwmark 0x1·
$ newlink ip6tnl 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ip6tnl remote any local any hoplimit inherit·
$ newlink ip6tnl >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ip6tnl·
