#! since 7
# Messages made by hand.
$ newlink can 3=u32:8000000 4=u32:0 5=x:fffff1ff00f80100 6=u32:100 18=x:80841e00bc020000010000000200000003000000040000000500000006000000 19=x:736a61313030300000000000000000000100000010000000010000000800000004000000010000004000000001000000 21={ 1=u32:1 2=u32:9 3=u32:0 4=u32:127 5=u32:2 6=u32:3 7=u32:3 8=u32:4 9=u32:5 } 22={ 1=u32:1 2=u32:8 3=u32:2 4=u32:24 5=u32:0 6=u32:16 7=u32:1 8=u32:2 9=u32:3 } >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    can <RESTRICTED,XL,XL-TDC-AUTO,XL-TDC-MANUAL,TMS,10000> state ERROR-ACTIVE restart-ms 100·
	  xbitrate 2000000 xsample-point 0.700
	  xtq 1 xprop-seg 2 xphase-seg1 3 xphase-seg2 4 xsjw 5 xbrp 6
	  xtdcv 3 xtdco 4 xtdcf 5
	  pwms 1 pwml 2 pwmo 3
	  sja1000: xtseg1 1..16 xtseg2 1..8 xsjw 1..4 xbrp 1..64 xbrp_inc 1
	  xtdcv 1..9 xtdco 0..127 xtdcf 2..3
	  pwms 1..8 pwml 2..24 pwmo 0..16
	  clock 8000000·
$ newlink can 5=x:00000000ffffffff >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    can <LOOPBACK,LISTEN-ONLY,TRIPLE-SAMPLING,ONE-SHOT,BERR-REPORTING,FD,FD-NON-ISO,PRESUME-ACK,CC-LEN8-DLC,TDC-AUTO,TDC-MANUAL,RESTRICTED,XL,XL-TDC-AUTO,XL-TDC-MANUAL,TMS,ffff0000>·
$ newlink can 1=x:80841e00bc020000010000000200000003000000040000000500000006000000 9=x:80841e00bc020000010000000200000003000000040000000500000006000000 18=x:80841e00bc020000010000000200000003000000040000000500000006000000 22={ 8=u32:2 9=u32:3 } >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    can·
	  bitrate 2000000 sample-point 0.700
	  tq 1 prop-seg 2 phase-seg1 3 phase-seg2 4 sjw 5 brp 6
	  dbitrate 2000000 dsample-point 0.700
	  dtq 1 dprop-seg 2 dphase-seg1 3 dphase-seg2 4 dsjw 5 dbrp 6
	  xbitrate 2000000 xsample-point 0.700
	  xtq 1 xprop-seg 2 xphase-seg1 3 xphase-seg2 4 xsjw 5 xbrp 6
	  pwml 2 pwmo 3
$ newlink can 18=x:80841e00bc020000010000000200000003000000040000000500000006000000 21={ 9=u32:7 } >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    can·
	  xbitrate 2000000 xsample-point 0.700
	  xtq 1 xprop-seg 2 xphase-seg1 3 xphase-seg2 4 xsjw 5 xbrp 6
	  xtdcf 7
$ newlink can 18=x:80841e00bc020000010000000200000003000000040000000500000006000000 21={ } 22={ } >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    can·
	  xbitrate 2000000 xsample-point 0.700
	  xtq 1 xprop-seg 2 xphase-seg1 3 xphase-seg2 4 xsjw 5 xbrp 6
$ newlink can 18=x:80841e00bc020000010000000200000003000000040000000500000006000000 20=x:40420f0080841e0080c3c901 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    can·
	  xbitrate 2000000
	     [ 1000000,  2000000, 30000000 ]
$ newlink can 19=x:736a61313030300000000000000000000100000010000000010000000800000004000000010000004000000001000000 21={ 3=u32:1 4=u32:5 } >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    can·
	  sja1000: xtseg1 1..16 xtseg2 1..8 xsjw 1..4 xbrp 1..64 xbrp_inc 1
	  xtdco 1..5
$ newlink can 19=x:736a61313030300000000000000000000100000010000000010000000800000004000000010000004000000001000000 22={ 7=u32:1 } >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    can·
	  sja1000: xtseg1 1..16 xtseg2 1..8 xsjw 1..4 xbrp 1..64 xbrp_inc 1
	·
$ newlink can 20=x:40420f0080841e0080c3c90180c3c90180c3c90180c3c90180c3c901 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    can·
	  xbitrate 0
	     [ 1000000,  2000000, 30000000, 30000000, 30000000, 30000000,·
	      30000000 ]
$ newlink can 16={ 7=u32:4 } 21={ 7=u32:3 } 9=x:80841e00bc020000010000000200000003000000040000000500000006000000 18=x:80841e00bc020000010000000200000003000000040000000500000006000000 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    can·
	  dbitrate 2000000 dsample-point 0.700
	  dtq 1 dprop-seg 2 dphase-seg1 3 dphase-seg2 4 dsjw 5 dbrp 6
	  tdcv 4
	  xbitrate 2000000 xsample-point 0.700
	  xtq 1 xprop-seg 2 xphase-seg1 3 xphase-seg2 4 xsjw 5 xbrp 6
	  xtdcv 3
