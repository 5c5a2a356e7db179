# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink macvtap 1=u32:8 2=u16:1 6=u32:2 7=u32:1000 8=u32:1000 9=u32:4294967295 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macvtap mode passthru nopromisc bcqueuelen 1000 usedbcqueuelen 1000 bclim -1·
$ newlink macvtap 1=u32:0 2=u16:0 6=u32:0 7=u32:0 8=u32:0 9=u32:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macvtap mode unknown bcqueuelen 0 usedbcqueuelen 0 bclim 0·
$ newlink macvtap 1=u32:4294967295 2=u16:65535 6=u32:4294967295 7=u32:4294967295 8=u32:4294967295 9=u32:4294967295 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macvtap mode unknown nopromisc nodst bcqueuelen 4294967295 usedbcqueuelen 4294967295 bclim -1·
$ newlink macvtap 1=u8:1 2=u8:1 6=u8:1 7=u8:1 8=u8:1 9=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macvtap·
$ newlink macvtap 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macvtap·
$ newlink macvtap >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macvtap·
