#! rip only
#! mask sockets
$ ip link set lo up
$ sockets <<EOF
> tcp a bind 127.0.0.1:80 listen 5
> tcp b bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept c
> tcp6 d bind [::1]:443 listen 7
> udp u bind 127.0.0.1:53
> EOF
$ rip -j ss -tln src 127.0.0.1
[{"netid":"tcp","state":"LISTEN","recv_q":0,"send_q":5,"local_address":"127.0.0.1","local_port":80,"peer_address":"0.0.0.0","peer_port":0}]
$ rip -j ss -tn src :4000
[{"netid":"tcp","state":"ESTAB","recv_q":0,"send_q":0,"local_address":"127.0.0.1","local_port":4000,"peer_address":"127.0.0.1","peer_port":80}]
$ rip -j ss -tln src [::1]:443
[{"netid":"tcp","state":"LISTEN","recv_q":0,"send_q":7,"local_address":"::1","local_port":443,"peer_address":"::","peer_port":0}]
$ rip -j ss -tln --tos --inet-sockopt src :443
[{"netid":"tcp","state":"LISTEN","recv_q":0,"send_q":7,"local_address":"::1","local_port":443,"peer_address":"::","peer_port":0,"tos":"0","tclass":"0","class_id":"0","inet_sockopt":["is_icsk","mc_loop"]}]
$ rip -j ss -uan
[{"netid":"udp","state":"UNCONN","recv_q":0,"send_q":0,"local_address":"127.0.0.1","local_port":53,"peer_address":"0.0.0.0","peer_port":0}]
$ rip -j ss -tan src :9
[]
$ rip -j ss -tan src :9 nosuch
! Error: an inet prefix is expected rather than "nosuch".
! Cannot parse dst/src address.
? 1
$ rip -j -p ss -tn src :4000
[ {
        "netid": "tcp",
        "state": "ESTAB",
        "recv_q": 0,
        "send_q": 0,
        "local_address": "127.0.0.1",
        "local_port": 4000,
        "peer_address": "127.0.0.1",
        "peer_port": 80
    } ]
