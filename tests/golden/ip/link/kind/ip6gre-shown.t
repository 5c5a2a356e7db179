# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink ip6gre 1=u32:1 2=be16:45056 3=be16:8192 4=be32:5 5=be32:7 6=x:20010db8000000000000000000000001 7=x:20010db8000000000000000000000002 8=u8:64 11=u8:4 12=be32:17825791 13=u32:64 14=u16:2 15=u16:2 16=be16:0 17=be16:5000 18= 20=u32:66 21=u32:9 22=u8:1 23=u8:0 24=u16:10 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ip6gre external remote 2001:db8::2 local 2001:db8::1 dev lo hoplimit 64 encaplimit 4 tclass 0x10 flowlabel 0xfffff ikey 0.0.0.5 okey 0.0.0.7 iseq icsum allow-localremote fwmark 0x42 erspan_index 9 erspan_ver 1 erspan_dir ingress erspan_hwid 0xa encap gue encap-sport auto encap-dport 5000 noencap-csum encap-csum6 noencap-remcsum·
! Use of uninitialized value $type in string eq at /mnt/bin/newlink line 23.
$ newlink ip6gre 1=u32:0 2=be16:0 3=be16:0 4=be32:0 5=be32:0 6=x:00000000000000000000000000000000 7=x:00000000000000000000000000000000 8=u8:0 11=u8:0 12=be32:0 13=u32:0 14=u16:0 15=u16:0 16=be16:0 17=be16:0 20=u32:0 21=u32:0 22=u8:0 23=u8:0 24=u16:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ip6gre remote any local any hoplimit inherit encaplimit 0 tclass 0x00 flowlabel 0x00000 erspan_index 0 erspan_ver 0 erspan_dir ingress erspan_hwid 0·
$ newlink ip6gre 1=u32:4294967295 2=be16:65535 3=be16:65535 4=be32:4294967295 5=be32:4294967295 6=x:ffffffffffffffffffffffffffffffff 7=x:ffffffffffffffffffffffffffffffff 8=u8:255 11=u8:255 12=be32:4294967295 13=u32:4294967295 15=u16:65535 16=be16:65535 17=be16:65535 20=u32:4294967295 21=u32:4294967295 22=u8:255 23=u8:255 24=u16:65535 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ip6gre remote ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff local ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff dev if4294967295 hoplimit 255 encaplimit none tclass inherit flowlabel inherit dscp inherit ikey 255.255.255.255 okey 255.255.255.255 iseq oseq icsum ocsum allow-localremote fwmark inherit erspan_index 4294967295 erspan_ver 255 erspan_dir egress erspan_hwid 0xffff·
$ newlink ip6gre 1=u8:1 2=u8:1 3=u8:1 4=u8:1 5=u8:1 12=u8:1 13=u8:1 15=u8:1 16=u8:1 17=u8:1 20=u8:1 21=u8:1 24=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ip6gre remote any local any dev lo hoplimit inherit encaplimit none tclass 0x10 flowlabel 0x00000 fwmark 0x1 erspan_index 1 erspan_hwid 0x1·
$ newlink ip6gre 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ip6gre remote any local any hoplimit inherit·
$ newlink ip6gre >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ip6gre·
