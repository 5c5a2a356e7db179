$ mount -t tmpfs none /proc
$ mkdir /proc/net
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
$ netstat -x
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
unix  3      [ ]         STREAM     CONNECTED     2003     /run/a.sock
unix  3      [ ]         STREAM     CONNECTED     2004    ·
unix  2      [ ]         DGRAM                    2005    ·
unix  2      [ ]         DGRAM                    2006     /run/with
unix  2      [ W ]       RAW        CONNECTING    2007    ·
unix  2      [ N ]       RDM        DISCONNECTING 2008    ·
unix  2      [ ]         STREAM     FREE          2009    ·
unix  2      [ ACC W N ] UNKNOWN    UNKNOWN       2010    ·
??    0      [ ]         STREAM                   2011    ·
$ netstat -xa
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
$ netstat -xl
Active UNIX domain sockets (only servers)
Proto RefCnt Flags       Type       State         I-Node   Path
unix  2      [ ACC ]     STREAM     LISTENING     2001     /run/a.sock
unix  2      [ ACC ]     SEQPACKET  LISTENING     2002     @abstract
$ netstat -xn
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
unix  3      [ ]         STREAM     CONNECTED     2003     /run/a.sock
unix  3      [ ]         STREAM     CONNECTED     2004    ·
unix  2      [ ]         DGRAM                    2005    ·
unix  2      [ ]         DGRAM                    2006     /run/with
unix  2      [ W ]       RAW        CONNECTING    2007    ·
unix  2      [ N ]       RDM        DISCONNECTING 2008    ·
unix  2      [ ]         STREAM     FREE          2009    ·
unix  2      [ ACC W N ] UNKNOWN    UNKNOWN       2010    ·
??    0      [ ]         STREAM                   2011    ·
$ netstat -xe
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
unix  3      [ ]         STREAM     CONNECTED     2003     /run/a.sock
unix  3      [ ]         STREAM     CONNECTED     2004    ·
unix  2      [ ]         DGRAM                    2005    ·
unix  2      [ ]         DGRAM                    2006     /run/with
unix  2      [ W ]       RAW        CONNECTING    2007    ·
unix  2      [ N ]       RDM        DISCONNECTING 2008    ·
unix  2      [ ]         STREAM     FREE          2009    ·
unix  2      [ ACC W N ] UNKNOWN    UNKNOWN       2010    ·
??    0      [ ]         STREAM                   2011    ·
$ netstat -xo
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
unix  3      [ ]         STREAM     CONNECTED     2003     /run/a.sock
unix  3      [ ]         STREAM     CONNECTED     2004    ·
unix  2      [ ]         DGRAM                    2005    ·
unix  2      [ ]         DGRAM                    2006     /run/with
unix  2      [ W ]       RAW        CONNECTING    2007    ·
unix  2      [ N ]       RDM        DISCONNECTING 2008    ·
unix  2      [ ]         STREAM     FREE          2009    ·
unix  2      [ ACC W N ] UNKNOWN    UNKNOWN       2010    ·
??    0      [ ]         STREAM                   2011    ·
$ netstat --unix -a
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
