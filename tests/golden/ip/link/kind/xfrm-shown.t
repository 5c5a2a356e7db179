# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink xfrm 1=u32:1 2=u32:77 3= >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    xfrm external·
! Use of uninitialized value $type in string eq at /mnt/bin/newlink line 23.
$ newlink xfrm 1=u32:0 2=u32:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    xfrm if_id 0·
$ newlink xfrm 1=u32:4294967295 2=u32:4294967295 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    xfrm if_id 0xffffffff·
$ newlink xfrm 1=u8:1 2=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    xfrm if_id 0x1·
$ newlink xfrm 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    xfrm·
$ newlink xfrm >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    xfrm·
