# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink gre 1=u32:1 2=be16:45056 3=be16:8192 4=x:0a000001 5=be32:7 6=x:0a000001 7=x:0a000002 8=u8:64 9=u8:16 10=u8:1 14=u16:1 15=u16:3 16=be16:4000 17=be16:5000 18= 19=u8:1 20=u32:66 21=u32:9 22=u8:2 23=u8:1 24=u16:10 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    gre external remote 10.0.0.2 local 10.0.0.1 dev lo ttl 64 tos 0x10 ignore-df ikey 10.0.0.1 okey 0.0.0.7 iseq icsum fwmark 0x42 erspan_index 9 erspan_ver 2 erspan_dir egress erspan_hwid 0xa encap fou encap-sport 4000 encap-dport 5000 encap-csum encap-csum6 noencap-remcsum·
! Use of uninitialized value $type in string eq at /mnt/bin/newlink line 23.
$ newlink gre 1=u32:0 2=be16:0 3=be16:0 4=x:00000000 5=be32:0 6=x:00000000 7=x:00000000 8=u8:0 9=u8:0 10=u8:0 14=u16:0 15=u16:0 16=be16:0 17=be16:0 19=u8:0 20=u32:0 21=u32:0 22=u8:0 23=u8:0 24=u16:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    gre remote any local any ttl inherit nopmtudisc erspan_index 0 erspan_ver 0 erspan_dir ingress erspan_hwid 0·
$ newlink gre 1=u32:4294967295 2=be16:65535 3=be16:65535 4=x:ffffffff 5=be32:4294967295 6=x:ffffffff 7=x:ffffffff 8=u8:255 9=u8:255 10=u8:255 15=u16:65535 16=be16:65535 17=be16:65535 19=u8:255 20=u32:4294967295 21=u32:4294967295 22=u8:255 23=u8:255 24=u16:65535 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    gre remote 255.255.255.255 local 255.255.255.255 dev if4294967295 ttl 255 tos 0xff ignore-df ikey 255.255.255.255 okey 255.255.255.255 iseq oseq icsum ocsum fwmark 0xffffffff erspan_index 4294967295 erspan_ver 255 erspan_dir egress erspan_hwid 0xffff·
$ newlink gre 1=u8:1 2=u8:1 3=u8:1 5=u8:1 15=u8:1 16=u8:1 17=u8:1 20=u8:1 21=u8:1 24=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    gre remote any local any dev lo ttl inherit fwmark 0x1 erspan_index 1 erspan_hwid 0x1·
$ newlink gre 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    gre remote any local any ttl inherit·
$ newlink gre >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    gre·
