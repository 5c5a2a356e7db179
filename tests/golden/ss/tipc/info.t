#! needs vm
# The output of --tipcinfo.
$ modprobe tipc
$ sockets <<EOF
> tipc a bind 1000:5 listen 3
> tipc b begin 1000:5
> a accept c
> b send 10
> tipc_rdm d bind 2000:7
> tipc_rdm g
> EOF
$ ss --tipc --tipcinfo | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
 type:RDM cong:none drop:0
 type:RDM cong:none drop:0 publ
 type:SEQPACKET cong:none drop:0 publ
 type:STREAM cong:none drop:0 publ
 type:STREAM cong:none drop:0 via {1000,5}
 type:STREAM cong:none drop:0 via {1000,5}
ESTAB 0 0 0:P 0:P
ESTAB 1 0 0:P 0:P
LISTEN 0 0 0:P -
LISTEN 0 0 0:P -
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0 0 0:P -
UNCONN 0 0 0:P -
$ ss --tipc --tipcinfo -O | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
ESTAB 0 0 0:P 0:P type:STREAM cong:none drop:0 via {1000,5}
ESTAB 1 0 0:P 0:P type:STREAM cong:none drop:0 via {1000,5}
LISTEN 0 0 0:P - type:SEQPACKET cong:none drop:0 publ
LISTEN 0 0 0:P - type:STREAM cong:none drop:0 publ
State Recv-Q Send-Q Local Address:Port Peer Address:Port
UNCONN 0 0 0:P - type:RDM cong:none drop:0
UNCONN 0 0 0:P - type:RDM cong:none drop:0 publ
$ ss --tipcinfo -a -A tipc -H | sed -E 's/(ino|sk):[0-9a-f]+/\1:N/g; s/[0-9]{5,}/P/g; s/ +/ /g; s/ $//; s/pid=[0-9]+/pid=N/' | sort
 type:RDM cong:none drop:0
 type:RDM cong:none drop:0 publ
 type:SEQPACKET cong:none drop:0 publ
 type:STREAM cong:none drop:0 publ
 type:STREAM cong:none drop:0 via {1000,5}
 type:STREAM cong:none drop:0 via {1000,5}
ESTAB 0 0 0:P 0:P
ESTAB 1 0 0:P 0:P
LISTEN 0 0 0:P -
LISTEN 0 0 0:P -
UNCONN 0 0 0:P -
UNCONN 0 0 0:P -
