# Inodes differ in each run.
$ sockets <<EOF
> stream a bind @one listen 5
> stream b connect @one
> dgram c bind @two
> seqpacket d bind /tmp/three listen 1
> pair dgram e f
> EOF
$ netstat -xa | awk '{ $0 = substr($0, 1, 50) substr($0, 60) } 1' | sort
Active UNIX domain sockets (servers and establishe
Proto RefCnt Flags       Type       State         Path
unix  2      [ ACC ]     SEQPACKET  LISTENING     /tmp/three
unix  2      [ ACC ]     STREAM     LISTENING     @one
unix  2      [ ]         DGRAM                    @two
unix  3      [ ]         DGRAM      CONNECTED    ·
unix  3      [ ]         DGRAM      CONNECTED    ·
unix  3      [ ]         STREAM     CONNECTED    ·
unix  3      [ ]         STREAM     CONNECTING    @one
$ netstat -xl | awk '{ $0 = substr($0, 1, 50) substr($0, 60) } 1' | sort
Active UNIX domain sockets (only servers)
Proto RefCnt Flags       Type       State         Path
unix  2      [ ACC ]     SEQPACKET  LISTENING     /tmp/three
unix  2      [ ACC ]     STREAM     LISTENING     @one
$ netstat -x | wc -l
7
