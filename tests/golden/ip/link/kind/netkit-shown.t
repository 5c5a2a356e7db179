# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink netkit 2=u8:1 3=u32:2 4=u32:0 5=u32:1 6=u32:0 7=u32:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    netkit mode l3 type primary policy blackhole peer policy forward scrub none peer scrub default·
$ newlink netkit 2=u8:0 3=u32:0 4=u32:0 5=u32:0 6=u32:0 7=u32:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    netkit mode l2 type peer policy forward peer policy forward scrub none peer scrub none·
$ newlink netkit 2=u8:255 3=u32:4294967295 4=u32:4294967295 5=u32:4294967295 6=u32:4294967295 7=u32:4294967295 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    netkit mode UNKNOWN type primary policy UNKNOWN peer policy UNKNOWN scrub UNKNOWN peer scrub UNKNOWN·
$ newlink netkit 3=u8:1 4=u8:1 5=u8:1 6=u8:1 7=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    netkit mode l3 policy UNKNOWN peer policy UNKNOWN scrub default peer scrub default·
$ newlink netkit 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    netkit·
$ newlink netkit >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    netkit·
