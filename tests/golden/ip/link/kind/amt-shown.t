# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink amt 1=u32:1 2=be16:2268 3=be16:2269 4=u32:1 5=x:0a000001 6=x:0a000002 7=x:0a000003 8=u32:128 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    amt relay gateway_port 2269 relay_port 2268 local 10.0.0.1 remote 10.0.0.2 discovery 10.0.0.3 dev lo max_tunnels 128·
$ newlink amt 1=u32:0 2=be16:0 3=be16:0 4=u32:0 5=x:00000000 6=x:00000000 7=x:00000000 8=u32:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    amt gateway gateway_port 0 relay_port 0 local 0.0.0.0 remote 0.0.0.0 discovery 0.0.0.0 dev * max_tunnels 0·
$ newlink amt 2=be16:65535 3=be16:65535 4=u32:4294967295 5=x:ffffffff 6=x:ffffffff 7=x:ffffffff 8=u32:4294967295 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    amt gateway_port 65535 relay_port 65535 local 255.255.255.255 remote 255.255.255.255 discovery 255.255.255.255 dev if4294967295 max_tunnels 4294967295·
$ newlink amt 2=u8:1 3=u8:1 4=u8:1 8=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    amt gateway_port 256 relay_port 256 dev lo max_tunnels 1·
$ newlink amt 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    amt·
$ newlink amt >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    amt·
