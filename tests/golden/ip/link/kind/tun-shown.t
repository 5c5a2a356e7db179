# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink tun 1=u32:0 2=u32:0 3=u8:2 4=u8:1 5=u8:1 6=u8:1 7=u8:1 8=u32:3 9=u32:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    tun type tap pi on vnet_hdr on multi_queue numqueues 3 numdisabled 1 persist on user root group root·
$ newlink tun 1=u32:0 2=u32:0 3=u8:0 4=u8:0 5=u8:0 6=u8:0 7=u8:0 8=u32:0 9=u32:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    tun type UNKNOWN:0 pi off vnet_hdr off persist off user root group root·
$ newlink tun 1=u32:4294967295 2=u32:4294967295 3=u8:255 4=u8:255 5=u8:255 6=u8:255 7=u8:255 8=u32:4294967295 9=u32:4294967295 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    tun type UNKNOWN:255 pi on vnet_hdr on multi_queue numqueues 4294967295 numdisabled 4294967295 persist on user 4294967295 group 4294967295·
$ newlink tun 1=u8:1 2=u8:1 8=u8:1 9=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    tun user 1 group 1·
$ newlink tun 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    tun·
$ newlink tun >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    tun·
