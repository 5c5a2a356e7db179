# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink hsr 1=u32:1 2=u32:7 3=u8:9 4=x:01154e000109 5=u16:100 6=u8:1 7=u8:1 8=u32:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    hsr slave1 lo slave2 if7 interlink lo sequence 100 supervision 01:15:4e:00:01:09 proto 1·
$ newlink hsr 1=u32:0 2=u32:0 3=u8:0 4=x:000000000000 5=u16:0 6=u8:0 7=u8:0 8=u32:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    hsr slave1 * slave2 * interlink * sequence 0 supervision 00:00:00:00:00:00 proto 0·
$ newlink hsr 1=u32:4294967295 2=u32:4294967295 3=u8:255 4=x:ffffffffffff 5=u16:65535 6=u8:255 7=u8:255 8=u32:4294967295 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    hsr slave1 if4294967295 slave2 if4294967295 interlink if4294967295 sequence 65535 supervision ff:ff:ff:ff:ff:ff proto 255·
$ newlink hsr 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    hsr slave1 <none> slave2 <none>·
$ newlink hsr >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    hsr·
