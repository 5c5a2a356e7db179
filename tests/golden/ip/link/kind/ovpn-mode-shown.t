#! since 7
# Messages made by hand.
$ newlink ovpn 1=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ovpn mode mp·
$ newlink ovpn 1=u32:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ovpn mode mp·
$ newlink ovpn 1=u8:2 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    ovpn mode (unknown)·
