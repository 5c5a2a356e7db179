# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink geneve 1=u32:5 2=x:0a000001 3=u8:7 4=u8:1 5=be16:6081 6= 8=u8:1 9=u8:1 10=u8:1 11=be32:4660 12=u8:1 13=u8:2 14= >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    geneve external id 5 remote 10.0.0.1 ttl inherit tos inherit df inherit flowlabel 0x1234 dstport 6081 udpcsum udp6zerocsumtx udp6zerocsumrx innerprotoinherit·
! Use of uninitialized value $type in string eq at /mnt/bin/newlink line 23.
! Use of uninitialized value $type in string eq at /mnt/bin/newlink line 23.
$ newlink geneve 1=u32:0 2=x:00000000 3=u8:0 4=u8:0 5=be16:0 8=u8:0 9=u8:0 10=u8:0 11=be32:0 12=u8:0 13=u8:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    geneve id 0 ttl auto dstport 0 noudpcsum noudp6zerocsumtx noudp6zerocsumrx·
$ newlink geneve 1=u32:4294967295 2=x:ffffffff 3=u8:255 4=u8:255 5=be16:65535 8=u8:255 9=u8:255 10=u8:255 11=be32:4294967295 12=u8:255 13=u8:255 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    geneve id 4294967295 remote 255.255.255.255 ttl inherit tos 0xff flowlabel 0xffffffff dstport 65535 udpcsum udp6zerocsumtx udp6zerocsumrx·
$ newlink geneve 5=u8:1 11=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    geneve flowlabel 0x1000000 dstport 256·
$ newlink geneve 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    geneve·
$ newlink geneve >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    geneve·
