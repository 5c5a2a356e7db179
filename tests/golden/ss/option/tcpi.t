#! mask sockets
# What TCP knows.
$ ip link set lo up
$ sockets <<EOF
> tcp a bind 127.0.0.1:80 listen 5
> tcp b bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept c
> b send 100
> tcp6 d bind [::1]:443 listen 7
> tcp6 e bind [::1]:4001 connect [::1]:443
> d accept f
> e shutdown 1
> EOF
$ ss -t -i | sed -E "s/ (cwnd|rto|rtt|ato|send|minrtt|pacing_rate|delivery_rate|rcv_rtt|busy|reordering):? ?[^ ]*//g; s/ +$//" | sort
	 cubic wscale:7,7 mss:32741 pmtu:65535 rcvmss:536 advmss:65483 bytes_sent:100 bytes_acked:101 segs_out:3 segs_in:2 data_segs_out:1 lastsnd:N lastrcv:N lastack:N delivered:2 app_limited rcv_space:65495 rcv_ssthresh:65495 snd_wnd:65408 rcv_wnd:65536
	 cubic wscale:7,7 mss:32768 pmtu:65535 rcvmss:536 advmss:65483 bytes_received:100 segs_out:1 segs_in:3 data_segs_in:1 lastsnd:N lastrcv:N lastack:N delivered:1 app_limited rcv_space:65483 rcv_ssthresh:65483 snd_wnd:65536 rcv_wnd:65408
	 cubic wscale:7,7 mss:32768 pmtu:65536 rcvmss:536 advmss:65464 bytes_acked:2 segs_out:3 segs_in:2 lastsnd:N lastrcv:N lastack:N delivered:2 rcv_space:65476 rcv_ssthresh:65476 snd_wnd:65536 rcv_wnd:65536
	 cubic wscale:7,7 mss:32768 pmtu:65536 rcvmss:536 advmss:65464 bytes_received:1 segs_out:1 segs_in:3 lastsnd:N lastrcv:N lastack:N delivered:1 app_limited rcv_space:65464 rcv_ssthresh:65464 snd_wnd:65536 rcv_wnd:65536
CLOSE-WAIT 1      0              [::1]:https        [::1]:4001
ESTAB      0      0          127.0.0.1:4000     127.0.0.1:http
ESTAB      100    0          127.0.0.1:http     127.0.0.1:4000
FIN-WAIT-2 0      0              [::1]:4001         [::1]:https
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -tan -i | sed -E "s/ (cwnd|rto|rtt|ato|send|minrtt|pacing_rate|delivery_rate|rcv_rtt|busy|reordering):? ?[^ ]*//g; s/ +$//" | sort
	 cubic
	 cubic
	 cubic wscale:7,7 mss:32741 pmtu:65535 rcvmss:536 advmss:65483 bytes_sent:100 bytes_acked:101 segs_out:3 segs_in:2 data_segs_out:1 lastsnd:N lastrcv:N lastack:N delivered:2 app_limited rcv_space:65495 rcv_ssthresh:65495 snd_wnd:65408 rcv_wnd:65536
	 cubic wscale:7,7 mss:32768 pmtu:65535 rcvmss:536 advmss:65483 bytes_received:100 segs_out:1 segs_in:3 data_segs_in:1 lastsnd:N lastrcv:N lastack:N delivered:1 app_limited rcv_space:65483 rcv_ssthresh:65483 snd_wnd:65536 rcv_wnd:65408
	 cubic wscale:7,7 mss:32768 pmtu:65536 rcvmss:536 advmss:65464 bytes_acked:2 segs_out:3 segs_in:2 lastsnd:N lastrcv:N lastack:N delivered:2 rcv_space:65476 rcv_ssthresh:65476 snd_wnd:65536 rcv_wnd:65536
	 cubic wscale:7,7 mss:32768 pmtu:65536 rcvmss:536 advmss:65464 bytes_received:1 segs_out:1 segs_in:3 lastsnd:N lastrcv:N lastack:N delivered:1 app_limited rcv_space:65464 rcv_ssthresh:65464 snd_wnd:65536 rcv_wnd:65536
CLOSE-WAIT 1      0              [::1]:443         [::1]:4001
ESTAB      0      0          127.0.0.1:4000    127.0.0.1:80
ESTAB      100    0          127.0.0.1:80      127.0.0.1:4000
FIN-WAIT-2 0      0              [::1]:4001        [::1]:443
LISTEN     0      5          127.0.0.1:80        0.0.0.0:*
LISTEN     0      7              [::1]:443          [::]:*
State Recv-Q Send-Q Local Address:Port Peer Address:Port
