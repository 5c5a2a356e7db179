#! rip only
# Each event is a JSON object in a line of its own.
$ events ip -j xfrm monitor
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 5 mode tunnel enc 'cbc(aes)' 0x0102030405060708090a0b0c0d0e0f10
$ ip xfrm state update src 10.0.0.1 dst 10.0.0.2 proto esp spi 5 mode tunnel enc 'cbc(aes)' 0x0102030405060708090a0b0c0d0e0f10 reqid 3
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out tmpl proto ah mode transport
$ ip xfrm policy update src 10.0.0.0/24 dst 10.0.1.0/24 dir out priority 4
$ ip xfrm policy del src 10.0.0.0/24 dst 10.0.1.0/24 dir out
$ ip xfrm state del src 10.0.0.1 dst 10.0.0.2 proto esp spi 5
$ ip xfrm policy flush
$ ip xfrm state flush
$ events
{"object":"state","src":"10.0.0.1","dst":"10.0.0.2","proto":"esp","spi":5,"reqid":0,"mode":"tunnel","replay_window":0,"flags":[],"enc":{"name":"cbc(aes)","key":"0x0102030405060708090a0b0c0d0e0f10"},"anti_replay":{"seq":0,"oseq":0,"bitmap":0},"sel":{"src":"0.0.0.0/0","dst":"0.0.0.0/0"}}
{"object":"state","updated":true,"src":"10.0.0.1","dst":"10.0.0.2","proto":"esp","spi":5,"reqid":3,"mode":"tunnel","replay_window":0,"flags":[],"enc":{"name":"cbc(aes)","key":"0x0102030405060708090a0b0c0d0e0f10"},"anti_replay":{"seq":0,"oseq":0,"bitmap":0},"sel":{"src":"0.0.0.0/0","dst":"0.0.0.0/0"}}
{"object":"policy","src":"10.0.0.0/24","dst":"10.0.1.0/24","dir":"out","socket":false,"action":"allow","index":1,"priority":0,"ptype":"main","flags":[],"tmpl":[{"src":"0.0.0.0","dst":"0.0.0.0","proto":"ah","spi":0,"reqid":0,"mode":"transport","level":"required"}]}
{"object":"policy","updated":true,"src":"10.0.0.0/24","dst":"10.0.1.0/24","dir":"out","socket":false,"action":"allow","index":1,"priority":4,"ptype":"main","flags":[]}
{"object":"policy","deleted":true,"src":"10.0.0.0/24","dst":"10.0.1.0/24","dir":"out","socket":false,"action":"allow","index":1,"priority":4,"ptype":"main","flags":[]}
{"object":"state","deleted":true,"src":"10.0.0.1","dst":"10.0.0.2","proto":"esp","spi":5,"reqid":0,"mode":"tunnel","replay_window":0,"flags":[],"enc":{"name":"cbc(aes)","key":"0x0102030405060708090a0b0c0d0e0f10"},"anti_replay":{"seq":0,"oseq":0,"bitmap":0},"sel":{"src":"0.0.0.0/0","dst":"0.0.0.0/0"}}
# A packet that matches a policy without a state causes an acquire event.
$ ip link set lo up; ip addr add 10.0.0.1/32 dev lo; ip addr add 10.0.1.1/32 dev lo
$ ip xfrm policy add src 10.0.0.1 dst 10.0.9.9 dir out tmpl src 10.0.0.1 dst 10.0.9.9 proto esp reqid 3 mode transport
$ events ip -j xfrm monitor acquire all-nsid
$ ip link add v0 type dummy; ip link set v0 up; ip route add 10.0.9.0/24 dev v0
$ python3 -c 'import socket; s=socket.socket(socket.AF_INET,socket.SOCK_DGRAM); s.bind(("10.0.0.1",5000)); s.setblocking(0); s.sendto(b"x",("10.0.9.9",9))' 2>/dev/null; true
$ events
{"nsid":"current","object":"acquire","proto":"esp","spi":0,"sel":{"src":"10.0.0.1/32","dst":"10.0.9.9/32","proto":"udp","sport":5000,"dport":9,"dev":"v0"},"policy":{"src":"10.0.0.1/32","dst":"10.0.9.9/32","dir":"out","socket":false,"action":"allow","index":9,"priority":0,"ptype":"main","flags":[],"tmpl":[{"src":"10.0.0.1","dst":"10.0.9.9","proto":"esp","spi":0,"reqid":3,"mode":"transport","level":"required"}]},"seq":1}
