# Inodes differ in each run.
$ sockets <<EOF
> stream a bind @one listen 5
> stream b connect @one
> dgram c bind @two
> seqpacket d bind /tmp/three listen 1
> pair dgram e f
> EOF
$ netstat -xa | awk '{ $0 = substr($0, 1, 50) substr($0, 60) } 1' | sort
$ netstat -xl | awk '{ $0 = substr($0, 1, 50) substr($0, 60) } 1' | sort
$ netstat -x | wc -l
