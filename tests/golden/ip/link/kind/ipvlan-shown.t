# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink ipvlan 1=u16:2 2=u16:3 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipvlan  mode l3s private·
$ newlink ipvlan 1=u16:0 2=u16:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipvlan  mode l2 bridge·
$ newlink ipvlan 1=u16:65535 2=u16:65535 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipvlan  mode unknown private·
$ newlink ipvlan 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipvlan·
$ newlink ipvlan >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ipvlan·
