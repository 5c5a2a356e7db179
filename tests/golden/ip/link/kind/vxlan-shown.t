# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink vxlan 1=u32:5 2=x:ef000001 3=u32:1 4=x:0a000001 5=u8:7 6=u8:1 7=u8:0 8=u32:300 9=u32:50 10=x:03e807d0 11=u8:1 12=u8:1 13=u8:1 14=u8:1 15=be16:4789 18=u8:0 19=u8:1 20=u8:1 21=u8:1 22=u8:1 23= 24= 25=u8:1 26=be32:4660 27= 28=u8:0 29=u8:2 30=u8:1 31=u8:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vxlan id 5 group 239.0.0.1 local 10.0.0.1 dev lo srcport 1000 2000 dstport 4789 tos inherit ttl 7 df inherit flowlabel 0x1234 ageing 300 maxaddr 50 gbp gpe external vnifilter nolearning proxy rsc l2miss l3miss noudp_csum udp_zero_csum6_tx udp_zero_csum6_rx remcsum_tx remcsum_rx nolocalbypass·
! Use of uninitialized value $type in string eq at /mnt/bin/newlink line 23.
! Use of uninitialized value $type in string eq at /mnt/bin/newlink line 23.
! Use of uninitialized value $type in string eq at /mnt/bin/newlink line 23.
$ newlink vxlan 1=u32:0 2=x:00000000 3=u32:0 4=x:00000000 5=u8:0 6=u8:0 7=u8:0 8=u32:0 9=u32:0 10=x:00000000 11=u8:0 12=u8:0 13=u8:0 14=u8:0 15=be16:0 18=u8:0 19=u8:0 20=u8:0 21=u8:0 22=u8:0 25=u8:0 26=be32:0 28=u8:0 29=u8:0 30=u8:0 31=u8:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vxlan id 0 srcport 0 0 dstport 0 ttl auto ageing none nolearning noudp_csum nolocalbypass·
$ newlink vxlan 1=u32:4294967295 2=x:ffffffff 3=u32:4294967295 4=x:ffffffff 5=u8:255 6=u8:255 7=u8:255 8=u32:4294967295 9=u32:4294967295 10=x:ffffffff 11=u8:255 12=u8:255 13=u8:255 14=u8:255 15=be16:65535 18=u8:255 19=u8:255 20=u8:255 21=u8:255 22=u8:255 25=u8:255 26=be32:4294967295 28=u8:255 29=u8:255 30=u8:255 31=u8:255 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vxlan id 4294967295 remote 255.255.255.255 local 255.255.255.255 dev if4294967295 srcport 65535 65535 dstport 65535 tos 0xff ttl inherit flowlabel 0xffffffff ageing 4294967295 maxaddr 4294967295 external vnifilter learning proxy rsc l2miss l3miss udp_csum udp_zero_csum6_tx udp_zero_csum6_rx remcsum_tx remcsum_rx localbypass·
$ newlink vxlan 3=u8:1 8=u8:1 9=u8:1 15=u8:1 26=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vxlan dev lo dstport 256 flowlabel 0x1000000 ageing 1 maxaddr 1·
$ newlink vxlan 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vxlan·
$ newlink vxlan >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vxlan·
