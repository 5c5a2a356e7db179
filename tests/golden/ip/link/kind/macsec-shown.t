# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink macsec 1=x:0200000000010001 3=u8:16 4=u64:36283934294016002 5=u32:32 6=u8:3 7=u8:1 8=u8:1 9=u8:1 10=u8:1 11=u8:1 12=u8:1 13=u8:2 15=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macsec sci 0200000000010001 protect on cipher (unknown) icvlen 16 encodingsa 3 validate strict offload phy encrypt on send_sci on end_station on scb on replay on window 32·
$ newlink macsec 1=x:0000000000000000 3=u8:0 4=u64:0 5=u32:0 6=u8:0 7=u8:0 8=u8:0 9=u8:0 10=u8:0 11=u8:0 12=u8:0 13=u8:0 15=u8:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macsec sci 0000000000000000 protect off cipher (unknown) icvlen 0 encodingsa 0 validate disabled offload off encrypt off send_sci off end_station off scb off replay off window 0·
$ newlink macsec 1=x:ffffffffffffffff 3=u8:255 4=u64:255 5=u32:4294967295 6=u8:255 7=u8:255 8=u8:255 9=u8:255 10=u8:255 11=u8:255 12=u8:255 13=u8:255 15=u8:255 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macsec sci ffffffffffffffff protect on cipher (unknown) icvlen 255 encodingsa 255 validate (unknown) offload (unknown) encrypt on send_sci on end_station on scb on replay on window -1·
$ newlink macsec 4=u8:1 5=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macsec cipher (unknown) window 1·
$ newlink macsec 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macsec·
$ newlink macsec >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    macsec·
