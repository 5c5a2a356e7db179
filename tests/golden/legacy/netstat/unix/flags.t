$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/unix <<EOF
> Num       RefCount Protocol Flags    Type St Inode Path
> 0000000000000000: 00000002 00000000 00010000 0001 02  2001 /x
> 0000000000000000: 00000002 00000000 00010000 0001 03  2002 /x
> 0000000000000000: 00000002 00000000 00010000 0001 00  2003 /x
> 0000000000000000: 00000002 00000000 00030000 0001 01  2004 /x
> 0000000000000000: 00000002 00000000 00000000 0006 FF  2005 /x
> 0x12: 2 0 0 6 1 1 /x
> (nil): 2 0 0 10 1 1 /x
> 0000000000000000: 1FFFFFFFF 00000000 FFFFFFFF FFFFFFFF 01  99999999999999999999 /x
> EOF
$ netstat -x
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   Path
unix  2      [ ACC ]     STREAM     CONNECTING    2001     /x
unix  2      [ ACC ]     STREAM     CONNECTED     2002     /x
unix  2      [ ACC ]     STREAM     FREE          2003     /x
unix  2      [ ]         UNKNOWN    UNKNOWN       2005     /x
unix  2      [ ]         UNKNOWN                  1        /x
unix  2      [ ]         UNKNOWN                  1        /x
$ netstat -xa
Active UNIX domain sockets (servers and established)
Proto RefCnt Flags       Type       State         I-Node   Path
unix  2      [ ACC ]     STREAM     CONNECTING    2001     /x
unix  2      [ ACC ]     STREAM     CONNECTED     2002     /x
unix  2      [ ACC ]     STREAM     FREE          2003     /x
unix  2      [ ACC W ]   STREAM     LISTENING     2004     /x
unix  2      [ ]         UNKNOWN    UNKNOWN       2005     /x
unix  2      [ ]         UNKNOWN                  1        /x
unix  2      [ ]         UNKNOWN                  1        /x
unix  8589934591 [ ACC W N ] UNKNOWN    LISTENING     18446744073709551615 /x
$ netstat -xl
Active UNIX domain sockets (only servers)
Proto RefCnt Flags       Type       State         I-Node   Path
unix  2      [ ACC W ]   STREAM     LISTENING     2004     /x
unix  8589934591 [ ACC W N ] UNKNOWN    LISTENING     18446744073709551615 /x
