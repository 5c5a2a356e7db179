# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink vlan 1=u16:5 2=x:1f0000001f000000 3={ 1=x:0100000002000000 } 4={ 1=x:0300000004000000 1=x:0500000006000000 } 5=be16:34984 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vlan protocol 802.1ad id 5 <REORDER_HDR,GVRP,MVRP,LOOSE_BINDING,BRIDGE_BINDING>·
      ingress-qos-map { 3:4 5:6 }·
      egress-qos-map { 1:2 }·
$ newlink vlan 1=u16:0 2=x:0000000000000000 3={ 1=x:0000000000000000 } 4={ 1=x:0000000000000000 1=x:0000000000000000 } 5=be16:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vlan protocol [0] id 0 <>·
      ingress-qos-map { 0:0 0:0 }·
      egress-qos-map { 0:0 }·
$ newlink vlan 1=u16:65535 2=x:ffffffffffffffff 3={ 1=x:ffffffffffffffff } 4={ 1=x:ffffffffffffffff 1=x:ffffffffffffffff } 5=be16:65535 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vlan protocol [65535] id 65535 <REORDER_HDR,GVRP,MVRP,LOOSE_BINDING,BRIDGE_BINDING,ffffffe0>·
      ingress-qos-map { 4294967295:4294967295 4294967295:4294967295 }·
      egress-qos-map { 4294967295:4294967295 }·
$ newlink vlan 1=u8:1 5=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vlan·
$ newlink vlan 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vlan·
$ newlink vlan >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    vlan·
