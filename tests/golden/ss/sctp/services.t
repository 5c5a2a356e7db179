#! mask sockets
#! needs vm
# Service names may be those of any protocol.
$ modprobe sctp; ip link set lo up
$ sockets <<EOF
> sctp a bind 127.0.0.1:53 listen 3
> sctp b bind 127.0.0.1:69 listen 3
> sctp c bind 127.0.0.1:22 listen 3
> EOF
$ ss -Sa | sort
LISTEN 0      3          127.0.0.1:69          0.0.0.0:*  ·
LISTEN 0      3          127.0.0.1:domain      0.0.0.0:*  ·
LISTEN 0      3          127.0.0.1:ssh         0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Sl | sort
LISTEN 0      3          127.0.0.1:69          0.0.0.0:*  ·
LISTEN 0      3          127.0.0.1:domain      0.0.0.0:*  ·
LISTEN 0      3          127.0.0.1:ssh         0.0.0.0:*  ·
State Recv-Q Send-Q Local Address:Port Peer Address:Port
