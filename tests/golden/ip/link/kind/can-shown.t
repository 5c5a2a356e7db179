# Messages made by hand: all attributes, zeros, as high as can be, too short, unknown ones alone, none.
$ newlink can 1=x:20a107006b0300007d0000000600000007000000020000000100000004000000 2=x:736a61313030300000000000000000000100000010000000010000000800000004000000010000004000000001000000 3=u32:8000000 4=u32:2 5=x:ffffffff31000000 6=u32:100 8=x:05000700 9=x:80841e00bc020000010000000200000003000000040000000500000006000000 10=x:736a61313030300000000000000000000100000010000000010000000800000004000000010000004000000001000000 11=u16:120 12=x:00007800 16={ 1=u32:1 2=u32:9 3=u32:0 4=u32:127 7=u32:3 8=u32:4 } 15=u32:1000000 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    can <LOOPBACK,BERR-REPORTING,FD> state ERROR-PASSIVE (berr-counter tx 5 rx 7) restart-ms 100·
	  bitrate 500000 sample-point 0.875
	  tq 125 prop-seg 6 phase-seg1 7 phase-seg2 2 sjw 1 brp 4
	  sja1000: tseg1 1..16 tseg2 1..8 sjw 1..4 brp 1..64 brp_inc 1
	  dbitrate 2000000 dsample-point 0.700
	  dtq 1 dprop-seg 2 dphase-seg1 3 dphase-seg2 4 dsjw 5 dbrp 6
	  tdcv 3 tdco 4
	  sja1000: dtseg1 1..16 dtseg2 1..8 dsjw 1..4 dbrp 1..64 dbrp_inc 1
	  tdcv 1..9 tdco 0..127
	  termination 120 [ 0, 120 ]
	  clock 8000000·
$ newlink can 1=x:0000000000000000000000000000000000000000000000000000000000000000 2=x:000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 3=u32:0 4=u32:0 5=x:0000000000000000 6=u32:0 8=x:00000000 9=x:0000000000000000000000000000000000000000000000000000000000000000 10=x:000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 11=u16:0 12=x:00000000 16={ 1=u32:0 2=u32:0 3=u32:0 4=u32:0 7=u32:0 8=u32:0 } 15=u32:0 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    can state ERROR-ACTIVE (berr-counter tx 0 rx 0) restart-ms 0·
	  bitrate 0 sample-point 0.000
	  tq 0 prop-seg 0 phase-seg1 0 phase-seg2 0 sjw 0 brp 0
	  : tseg1 0..0 tseg2 0..0 sjw 1..0 brp 0..0 brp_inc 0
	  dbitrate 0 dsample-point 0.000
	  dtq 0 dprop-seg 0 dphase-seg1 0 dphase-seg2 0 dsjw 0 dbrp 0
	  tdcv 0 tdco 0
	  : dtseg1 0..0 dtseg2 0..0 dsjw 1..0 dbrp 0..0 dbrp_inc 0
	  tdcv 0..0 tdco 0..0
	  termination 0 [ 0, 0 ]
	  clock 0·
$ newlink can 1=x:ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff 3=u32:4294967295 4=u32:4294967295 5=x:ffffffffff0700ff 6=u32:4294967295 8=x:ffffffff 9=x:ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff 11=u16:65535 12=x:ffffffff 16={ 1=u32:4294967295 3=u32:4294967295 4=u32:4294967295 7=u32:4294967295 8=u32:4294967295 } 15=u32:4294967295 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    can <LOOPBACK,LISTEN-ONLY,TRIPLE-SAMPLING,ONE-SHOT,BERR-REPORTING,FD,FD-NON-ISO,PRESUME-ACK,CC-LEN8-DLC,TDC-AUTO,TDC-MANUAL,ff000000> state UNKNOWN (berr-counter tx 65535 rx 65535) restart-ms 4294967295·
	  bitrate 4294967295 sample-point 42949
	  tq 4294967295 prop-seg 4294967295 phase-seg1 4294967295 phase-seg2 4294967295 sjw 4294967295 brp 4294967295
	  dbitrate 4294967295 dsample-point 42949
	  dtq 4294967295 dprop-seg 4294967295 dphase-seg1 4294967295 dphase-seg2 4294967295 dsjw 4294967295 dbrp 4294967295
	  tdcv 4294967295 tdco 4294967295
	  termination 65535 [ 65535, 65535 ]
	  clock 4294967295·
$ newlink can 3=u8:1 4=u8:1 6=u8:1 11=u8:1 15=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    can state ERROR-WARNING restart-ms 1·
	  clock 1·
$ newlink can 63=u32:1 200=x:0102 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    can·
$ newlink can >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    can·
