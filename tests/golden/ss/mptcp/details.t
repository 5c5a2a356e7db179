#! needs qemu
#! mask sockets
#! mask after TCP:
#! mask after closed
# Details of Multipath TCP connections.
$ cat >mask <<'END'
> s/(token|seq|snd_una|rcv_nxt|ssnoff|last_[a-z_]*):[0-9a-f]+/\1:N/g
> s/[0-9a-f]+\(id/N(id/g
> s/skmem:[^)]*/skmem:(/
> s/pid=[0-9]*/pid/
> s/ *$//
> END
$ ip link set lo up
$ sockets <<EOF
> mptcp a bind 127.0.0.1:80 listen 5
> mptcp b bind 127.0.0.1:4000 connect 127.0.0.1:80
> a accept c
> b send 100
> EOF
$ for port in dport sport; do for option in i iO e m o p s; do ss -MnH$option $port = 4000 | sed -Ef mask; done; done
ESTAB 1060   0      127.0.0.1:80 127.0.0.1:4000
	 subflows_max:2 remote_key token:N write_seq:N snd_una:N rcv_nxt:N bytes_received:100 subflows_total:1 last_data_sent:N last_data_recv:N last_ack_recv:N
ESTAB 1060   0      127.0.0.1:80 127.0.0.1:4000 subflows_max:2 remote_key token:N write_seq:N snd_una:N rcv_nxt:N bytes_received:100 subflows_total:1 last_data_sent:N last_data_recv:N last_ack_recv:N
ESTAB 1060   0      127.0.0.1:80 127.0.0.1:4000 ino:N sk:N cgroup:/ <->
ESTAB 1060   0      127.0.0.1:80 127.0.0.1:4000
	 skmem:()
ESTAB 1060   0      127.0.0.1:80 127.0.0.1:4000
ESTAB 1060   0      127.0.0.1:80 127.0.0.1:4000 users:(("sockets",pid,fd=5))
Total: 6
TCP:N (estab 2, closedN, orphaned 0, timewait 0)
␤
Transport Total     IP        IPv6
RAW	  0         0         0
UDP	  0         0         0
TCP	  3         3         0
INET	  3         3         0
FRAG	  0         0         0
␤
ESTAB 1060   0      127.0.0.1:80 127.0.0.1:4000
ESTAB 0      0      127.0.0.1:4000 127.0.0.1:80
	 subflows_max:2 remote_key token:N write_seq:N snd_una:N rcv_nxt:N bytes_sent:100 bytes_acked:100 subflows_total:1 last_data_sent:N last_data_recv:N last_ack_recv:N
ESTAB 0      0      127.0.0.1:4000 127.0.0.1:80 subflows_max:2 remote_key token:N write_seq:N snd_una:N rcv_nxt:N bytes_sent:100 bytes_acked:100 subflows_total:1 last_data_sent:N last_data_recv:N last_ack_recv:N
ESTAB 0      0      127.0.0.1:4000 127.0.0.1:80 ino:N sk:N cgroup:/ <->
ESTAB 0      0      127.0.0.1:4000 127.0.0.1:80
	 skmem:()
ESTAB 0      0      127.0.0.1:4000 127.0.0.1:80
ESTAB 0      0      127.0.0.1:4000 127.0.0.1:80 users:(("sockets",pid,fd=4))
Total: 6
TCP:N (estab 2, closedN, orphaned 0, timewait 0)
␤
Transport Total     IP        IPv6
RAW	  0         0         0
UDP	  0         0         0
TCP	  3         3         0
INET	  3         3         0
FRAG	  0         0         0
␤
ESTAB 0      0      127.0.0.1:4000 127.0.0.1:80
$ for port in dport sport; do for option in --tos --cgroup --inet-sockopt; do ss -MnH $option $port = 4000; done; done
ESTAB 1060   0      127.0.0.1:80 127.0.0.1:4000 tos:0 class_id:0
ESTAB 1060   0      127.0.0.1:80 127.0.0.1:4000 cgroup:/
ESTAB 1060   0      127.0.0.1:80 127.0.0.1:4000
	inet-sockopt: ( is_icsk mc_loop mc_all)
ESTAB 0      0      127.0.0.1:4000 127.0.0.1:80 tos:0 class_id:0
ESTAB 0      0      127.0.0.1:4000 127.0.0.1:80 cgroup:/
ESTAB 0      0      127.0.0.1:4000 127.0.0.1:80
	inet-sockopt: ( is_icsk mc_loop mc_all)
$ for option in i iO e m p; do ss -MlnH$option | sed -Ef mask; done
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
␉
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* ino:N sk:N cgroup:/ <->
LISTEN 0      5      127.0.0.1:80 0.0.0.0:*
	 skmem:()
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* users:(("sockets",pid,fd=3))
$ ss -MlnH --tos --cgroup --inet-sockopt
LISTEN 0      5      127.0.0.1:80 0.0.0.0:* tos:0 class_id:0 cgroup:/
	inet-sockopt: ( is_icsk mc_loop mc_all)
$ ss -Mneimo sport = 80 | sed -Ef mask
State Recv-Q Send-Q Local Address:Port Peer Address:Port
ESTAB 1060   0          127.0.0.1:80      127.0.0.1:4000 ino:N sk:N cgroup:/ <->
	 skmem:() subflows_max:2 remote_key token:N write_seq:N snd_una:N rcv_nxt:N bytes_received:100 subflows_total:1 last_data_sent:N last_data_recv:N last_ack_recv:N
$ ss -tani sport = 80 | grep -o 'tcp-ulp.*' | sed -Ef mask
tcp-ulp-mptcp
tcp-ulp-mptcp flags:Mec token:N(id:0)/N(id:0) seq:N sfseq:N ssnoff:N maplen:100
$ ss -tani sport = 4000 | grep -o 'tcp-ulp.*' | sed -Ef mask
tcp-ulp-mptcp flags:Mmec token:N(id:0)/N(id:0) seq:N sfseq:N ssnoff:N maplen:0
