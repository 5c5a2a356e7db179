# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink ipoib 1=u16:32769 2=u16:1 3=u16:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipoib pkey 0x8001 mode connected umcast 0001·
$ newlink ipoib 1=u16:0 2=u16:0 3=u16:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipoib pkey 0000 mode datagram umcast 0000·
$ newlink ipoib 1=u16:65535 2=u16:65535 3=u16:65535 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipoib pkey 0xffff mode unknown umcast ffff·
$ newlink ipoib 1=u8:1 2=u8:1 3=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipoib·
$ newlink ipoib 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipoib·
$ newlink ipoib >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipoib·
