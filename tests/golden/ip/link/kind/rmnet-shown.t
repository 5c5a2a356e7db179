# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink rmnet 1=u16:9 2=x:3f0000003f000000 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    rmnet mux_id 9 <INGRESS_DEAGGREGATION,INGRESS_MAP_COMMANDS,INGRESS_MAP_CKSUMV4,EGRESS_MAP_CKSUMV4,INGRESS_MAP_CKSUMV5,EGRESS_MAP_CKSUMV5>·
$ newlink rmnet 1=u16:0 2=x:0000000000000000 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    rmnet mux_id 0 <>·
$ newlink rmnet 1=u16:65535 2=x:ffffffffffffffff >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    rmnet mux_id 65535 <INGRESS_DEAGGREGATION,INGRESS_MAP_COMMANDS,INGRESS_MAP_CKSUMV4,EGRESS_MAP_CKSUMV4,INGRESS_MAP_CKSUMV5,EGRESS_MAP_CKSUMV5,ffffffc0>·
$ newlink rmnet 1=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    rmnet·
$ newlink rmnet 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    rmnet·
$ newlink rmnet >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    rmnet·
