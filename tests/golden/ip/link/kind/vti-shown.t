# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink vti 1=u32:1 2=be32:5 3=x:0a000001 4=x:0a000001 5=x:0a000002 6=u32:66 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vti remote 10.0.0.2 local 10.0.0.1 dev lo ikey 0.0.0.5 okey 10.0.0.1 fwmark 0x42·
$ newlink vti 1=u32:0 2=be32:0 3=x:00000000 4=x:00000000 5=x:00000000 6=u32:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vti remote any local any·
$ newlink vti 1=u32:4294967295 2=be32:4294967295 3=x:ffffffff 4=x:ffffffff 5=x:ffffffff 6=u32:4294967295 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vti remote 255.255.255.255 local 255.255.255.255 dev if4294967295 ikey 255.255.255.255 okey 255.255.255.255 fwmark 0xffffffff·
$ newlink vti 1=u8:1 2=u8:1 6=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vti remote any local any dev lo ikey 1.0.0.0 fwmark 0x1·
$ newlink vti 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vti remote any local any·
$ newlink vti >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vti·
