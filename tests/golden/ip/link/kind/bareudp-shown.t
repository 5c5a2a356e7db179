# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink bareudp 1=be16:6635 2=be16:34887 3=u16:49152 4= >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bareudp dstport 6635 ethertype mpls_uc srcportmin 49152 multiproto·
! Use of uninitialized value $type in string eq at /mnt/bin/newlink line 23.
$ newlink bareudp 1=be16:0 2=be16:0 3=u16:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bareudp dstport 0 ethertype [0] srcportmin 0 nomultiproto·
$ newlink bareudp 1=be16:65535 2=be16:65535 3=u16:65535 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bareudp dstport 65535 ethertype [65535] srcportmin 65535 nomultiproto·
$ newlink bareudp 1=u8:1 2=u8:1 3=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bareudp dstport 256 ethertype [256] srcportmin 1 nomultiproto·
$ newlink bareudp 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bareudp nomultiproto·
$ newlink bareudp >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bareudp·
