# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink vti6 1=u32:1 2=be32:5 3=be32:0 4=x:20010db8000000000000000000000001 5=x:20010db8000000000000000000000002 6=u32:66 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vti6 remote 2001:db8::2 local 2001:db8::1 dev lo ikey 0.0.0.5 fwmark 0x42·
$ newlink vti6 1=u32:0 2=be32:0 3=be32:0 4=x:00000000000000000000000000000000 5=x:00000000000000000000000000000000 6=u32:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vti6 remote any local any·
$ newlink vti6 1=u32:4294967295 2=be32:4294967295 3=be32:4294967295 4=x:ffffffffffffffffffffffffffffffff 5=x:ffffffffffffffffffffffffffffffff 6=u32:4294967295 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vti6 remote ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff local ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff dev if4294967295 ikey 255.255.255.255 okey 255.255.255.255 fwmark 0xffffffff·
$ newlink vti6 1=u8:1 2=u8:1 3=u8:1 6=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vti6 remote any local any dev lo ikey 1.0.0.0 okey 1.0.0.0 fwmark 0x1·
$ newlink vti6 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vti6 remote any local any·
$ newlink vti6 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vti6·
