# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink gtp 3=u32:1024 4=u32:1 6=u8:7 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    gtp role sgsn hsize 1024 restart_count 7·
$ newlink gtp 3=u32:0 4=u32:0 6=u8:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    gtp role ggsn hsize 0 restart_count 0·
$ newlink gtp 3=u32:4294967295 4=u32:4294967295 6=u8:255 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    gtp role unknown hsize 4294967295 restart_count 255·
$ newlink gtp 3=u8:1 4=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    gtp role sgsn hsize 1·
$ newlink gtp 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    gtp·
