$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/tcp <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    0: 0100007F:0050 00000000:0000 0A 00000000:00000005 00:00000000 00000000     0        0 1001 1 0000000000000000 100 0 0 10 0
>    1: 00000000:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1002 1 0000000000000000 100 0 0 10 0
>    2: 0100007F:0FA0 0100007F:0050 01 00000000:00000000 02:0000A1B2 00000000  1000        0 1003 1 0000000000000000 100 0 0 10 0
>    3: 0100007F:0050 0100007F:0FA0 01 00000010:00000020 01:00000064 00000003  1001        0 1004 1 0000000000000000 100 0 0 10 0
>    4: 010200C0:C350 010200C0:01BB 02 00000001:00000000 01:00000064 00000001  1234        0 1005 1 0000000000000000 100 0 0 10 0
> EOF
$ cat >/proc/net/tcp6 <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    0: 00000000000000000000000000000000:01BB 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1010 1 0000000000000000 100 0 0 10 0
>    1: 00000000000000000000000001000000:0FA1 00000000000000000000000001000000:01BB 01 00000000:00000000 00:00000000 00000000     0        0 1011 1 0000000000000000 20 0 0 10 -1
>    2: B80D0120000000000000000001000000:C350 B80D0120341278563412785634127856:D431 01 00000000:00000000 00:00000000 00000000     0        0 1012 1 0000000000000000 20 0 0 10 -1
>    3: 0000000000000000FFFF00000100007F:0050 0000000000000000FFFF00000100007F:D431 01 00000000:00000000 00:00000000 00000000     0        0 1013 1 0000000000000000 20 0 0 10 -1
> EOF
$ cat >/proc/net/udp <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    10: 00000000:0044 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1020 2 0000000000000000 0
>    11: 0100007F:0035 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1021 2 0000000000000000 0
>    12: 0100007F:9C40 0100007F:0035 01 00000000:00000000 00:00000000 00000000  1000        0 1022 2 0000000000000000 0
>    13: 0100007F:9C41 0100007F:0035 05 00000000:00000000 00:00000000 00000000     0        0 1023 2 0000000000000000 0
>    14: 00000000:0000 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1024 2 0000000000000000 0
>    15: 0100007F:0050 0100007F:0000 07 00000000:00000000 00:00000000 00000000     0        0 1025 2 0000000000000000 0
> EOF
$ cat >/proc/net/udp6 <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    10: 00000000000000000000000000000000:0222 00000000000000000000000000000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1030 2 0000000000000000 0
> EOF
$ cat >/proc/net/udplite <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    10: 0100007F:0035 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1040 2 0000000000000000 0
>    11: 0100007F:0045 0100007F:0035 01 00000000:00000000 00:00000000 00000000     0        0 1041 2 0000000000000000 0
> EOF
$ cat >/proc/net/raw <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    1: 00000000:0001 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1050 2 0000000000000000 0
>    6: 0100007F:0006 0100007F:0000 01 00000000:00000000 00:00000000 00000000     0        0 1051 2 0000000000000000 0
> EOF
$ cat >/proc/net/raw6 <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    58: 00000000000000000000000000000000:003A 00000000000000000000000000000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1060 2 0000000000000000 0
> EOF
$ cat >/proc/net/unix <<EOF
> Num       RefCount Protocol Flags    Type St Inode Path
> 0000000000000000: 00000002 00000000 00010000 0001 01  2001 /run/a.sock
> 0000000000000000: 00000002 00000000 00010000 0005 01  2002 @abstract
> 0000000000000000: 00000003 00000000 00000000 0001 03  2003 /run/a.sock
> 0000000000000000: 00000003 00000000 00000000 0001 03  2004
> 0000000000000000: 00000002 00000000 00000000 0002 01  2005
> 0000000000000000: 00000002 00000000 00000000 0002 01  2006 /run/with space
> 0000000000000000: 00000002 00000000 00020000 0003 02  2007
> 0000000000000000: 00000002 00000000 00040000 0004 04  2008
> 0000000000000000: 00000002 00000000 00000000 0001 00  2009
> 0000000000000000: 00000002 00000000 00070000 0009 09  2010
> 0000000000000000: 00000000 00000005 00000000 0001 01  2011
> EOF
$ netstat -4an
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN    ·
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN    ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT  ·
udp        0      0 0.0.0.0:68              0.0.0.0:*                         ·
udp        0      0 127.0.0.1:53            0.0.0.0:*                         ·
udp        0      0 127.0.0.1:40000         127.0.0.1:53            ESTABLISHED
udp        0      0 127.0.0.1:40001         127.0.0.1:53            UNKNOWN   ·
udp        0      0 0.0.0.0:*               0.0.0.0:*                         ·
udp        0      0 127.0.0.1:80            127.0.0.1:*                       ·
udpl       0      0 127.0.0.1:53            0.0.0.0:*                         ·
udpl       0      0 127.0.0.1:69            127.0.0.1:53            ESTABLISHED
raw        0      0 0.0.0.0:1               0.0.0.0:*               7         ·
raw        0      0 127.0.0.1:6             127.0.0.1:*             1         ·
$ netstat -6an
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp6       0      0 :::443                  :::*                    LISTEN    ·
tcp6       0      0 ::1:4001                ::1:443                 ESTABLISHED
tcp6       0      0 2001:db8::1:50000       2001:db8:5678:123:54321 ESTABLISHED
tcp6       0      0 127.0.0.1:80            127.0.0.1:54321         ESTABLISHED
udp6       0      0 :::546                  :::*                              ·
raw6       0      0 :::58                   :::*                    7         ·
$ netstat -4tln
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN    ·
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN    ·
$ netstat -6tln
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp6       0      0 :::443                  :::*                    LISTEN    ·
$ netstat -46tln
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN    ·
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN    ·
tcp6       0      0 :::443                  :::*                    LISTEN    ·
$ netstat -A inet -an
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN    ·
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN    ·
tcp        0      0 127.0.0.1:4000          127.0.0.1:80            ESTABLISHED
tcp       32     16 127.0.0.1:80            127.0.0.1:4000          ESTABLISHED
tcp        0      1 192.0.2.1:50000         192.0.2.1:443           SYN_SENT  ·
udp        0      0 0.0.0.0:68              0.0.0.0:*                         ·
udp        0      0 127.0.0.1:53            0.0.0.0:*                         ·
udp        0      0 127.0.0.1:40000         127.0.0.1:53            ESTABLISHED
udp        0      0 127.0.0.1:40001         127.0.0.1:53            UNKNOWN   ·
udp        0      0 0.0.0.0:*               0.0.0.0:*                         ·
udp        0      0 127.0.0.1:80            127.0.0.1:*                       ·
udpl       0      0 127.0.0.1:53            0.0.0.0:*                         ·
udpl       0      0 127.0.0.1:69            127.0.0.1:53            ESTABLISHED
raw        0      0 0.0.0.0:1               0.0.0.0:*               7         ·
raw        0      0 127.0.0.1:6             127.0.0.1:*             1         ·
$ netstat -A inet6 -an
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp6       0      0 :::443                  :::*                    LISTEN    ·
tcp6       0      0 ::1:4001                ::1:443                 ESTABLISHED
tcp6       0      0 2001:db8::1:50000       2001:db8:5678:123:54321 ESTABLISHED
tcp6       0      0 127.0.0.1:80            127.0.0.1:54321         ESTABLISHED
udp6       0      0 :::546                  :::*                              ·
raw6       0      0 :::58                   :::*                    7         ·
$ netstat -A unix -an
Active UNIX domain sockets (servers and established)
Proto RefCnt Flags       Type       State         I-Node   Path
unix  2      [ ACC ]     STREAM     LISTENING     2001     /run/a.sock
unix  2      [ ACC ]     SEQPACKET  LISTENING     2002     @abstract
unix  3      [ ]         STREAM     CONNECTED     2003     /run/a.sock
unix  3      [ ]         STREAM     CONNECTED     2004    ·
unix  2      [ ]         DGRAM                    2005    ·
unix  2      [ ]         DGRAM                    2006     /run/with
unix  2      [ W ]       RAW        CONNECTING    2007    ·
unix  2      [ N ]       RDM        DISCONNECTING 2008    ·
unix  2      [ ]         STREAM     FREE          2009    ·
unix  2      [ ACC W N ] UNKNOWN    UNKNOWN       2010    ·
??    0      [ ]         STREAM                   2011    ·
$ netstat -A inet,unix -ln
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN    ·
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN    ·
udp        0      0 0.0.0.0:68              0.0.0.0:*                         ·
udp        0      0 127.0.0.1:53            0.0.0.0:*                         ·
udp        0      0 0.0.0.0:*               0.0.0.0:*                         ·
udpl       0      0 127.0.0.1:53            0.0.0.0:*                         ·
raw        0      0 0.0.0.0:1               0.0.0.0:*               7         ·
Active UNIX domain sockets (only servers)
Proto RefCnt Flags       Type       State         I-Node   Path
unix  2      [ ACC ]     STREAM     LISTENING     2001     /run/a.sock
unix  2      [ ACC ]     SEQPACKET  LISTENING     2002     @abstract
$ netstat --inet -ln
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN    ·
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN    ·
udp        0      0 0.0.0.0:68              0.0.0.0:*                         ·
udp        0      0 127.0.0.1:53            0.0.0.0:*                         ·
udp        0      0 0.0.0.0:*               0.0.0.0:*                         ·
udpl       0      0 127.0.0.1:53            0.0.0.0:*                         ·
raw        0      0 0.0.0.0:1               0.0.0.0:*               7         ·
$ netstat --inet6 -ln
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp6       0      0 :::443                  :::*                    LISTEN    ·
udp6       0      0 :::546                  :::*                              ·
raw6       0      0 :::58                   :::*                    7         ·
$ netstat --unix -ln
Active UNIX domain sockets (only servers)
Proto RefCnt Flags       Type       State         I-Node   Path
unix  2      [ ACC ]     STREAM     LISTENING     2001     /run/a.sock
unix  2      [ ACC ]     SEQPACKET  LISTENING     2002     @abstract
$ netstat --ip -tln
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 127.0.0.1:80            0.0.0.0:*               LISTEN    ·
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN    ·
