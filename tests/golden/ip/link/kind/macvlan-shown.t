# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink macvlan 1=u32:16 2=u16:3 5={ 4=x:020000000001 4=x:020000000002 } 6=u32:2 7=u32:1000 8=u32:1000 9=u32:5 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macvlan mode source nopromisc nodst bcqueuelen 1000 usedbcqueuelen 1000 bclim 5 remotes (2) 02:00:00:00:00:01 02:00:00:00:00:02·
$ newlink macvlan 1=u32:0 2=u16:0 5={ 4=x:000000000000 4=x:000000000000 } 6=u32:0 7=u32:0 8=u32:0 9=u32:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macvlan mode unknown bcqueuelen 0 usedbcqueuelen 0 bclim 0·
$ newlink macvlan 1=u32:4294967295 2=u16:65535 5={ 4=x:ffffffffffff 4=x:ffffffffffff } 6=u32:4294967295 7=u32:4294967295 8=u32:4294967295 9=u32:4294967295 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macvlan mode unknown nopromisc nodst bcqueuelen 4294967295 usedbcqueuelen 4294967295 bclim -1·
$ newlink macvlan 1=u8:1 2=u8:1 6=u8:1 7=u8:1 8=u8:1 9=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macvlan·
$ newlink macvlan 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macvlan·
$ newlink macvlan >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macvlan·
