# Messages made by hand: zero, unknown ones alone, none.
$ newlink ovpn 1=u32:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ovpn·
$ newlink ovpn 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ovpn·
$ newlink ovpn >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ovpn·
