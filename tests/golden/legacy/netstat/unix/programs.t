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
$ mkdir -p /proc/100/fd /proc/200/fd /proc/300/fd /proc/self
$ ln -s 'socket:[1003]' /proc/100/fd/3; ln -s 'socket:[1001]' /proc/100/fd/4; ln -s 'socket:[2001]' /proc/100/fd/5
$ ln -s 'socket:[1002]' /proc/200/fd/7; ln -s 'socket:[1020]' /proc/200/fd/8; ln -s 'pipe:[1005]' /proc/200/fd/9
$ ln -s 'socket:[1004]' /proc/300/fd/0
$ printf '/usr/bin/server\0-x\0' >/proc/100/cmdline; printf 'a-very-long-program-name: worker\0' >/proc/200/cmdline
$ echo '100 (server) S' >/proc/100/stat; echo '200 (longname) S' >/proc/200/stat; echo '300 (gone) S' >/proc/300/stat
$ netstat -xp
Active UNIX domain sockets (w/o servers)
Proto RefCnt Flags       Type       State         I-Node   PID/Program name     Path
unix  3      [ ]         STREAM     CONNECTED     2003     -                    /run/a.sock
unix  3      [ ]         STREAM     CONNECTED     2004     -                   ·
unix  2      [ ]         DGRAM                    2005     -                   ·
unix  2      [ ]         DGRAM                    2006     -                    /run/with
unix  2      [ W ]       RAW        CONNECTING    2007     -                   ·
unix  2      [ N ]       RDM        DISCONNECTING 2008     -                   ·
unix  2      [ ]         STREAM     FREE          2009     -                   ·
unix  2      [ ACC W N ] UNKNOWN    UNKNOWN       2010     -                   ·
??    0      [ ]         STREAM                   2011     -                   ·
$ netstat -xap
Active UNIX domain sockets (servers and established)
Proto RefCnt Flags       Type       State         I-Node   PID/Program name     Path
unix  2      [ ACC ]     STREAM     LISTENING     2001     100/server           /run/a.sock
unix  2      [ ACC ]     SEQPACKET  LISTENING     2002     -                    @abstract
unix  3      [ ]         STREAM     CONNECTED     2003     -                    /run/a.sock
unix  3      [ ]         STREAM     CONNECTED     2004     -                   ·
unix  2      [ ]         DGRAM                    2005     -                   ·
unix  2      [ ]         DGRAM                    2006     -                    /run/with
unix  2      [ W ]       RAW        CONNECTING    2007     -                   ·
unix  2      [ N ]       RDM        DISCONNECTING 2008     -                   ·
unix  2      [ ]         STREAM     FREE          2009     -                   ·
unix  2      [ ACC W N ] UNKNOWN    UNKNOWN       2010     -                   ·
??    0      [ ]         STREAM                   2011     -                   ·
$ netstat -xlp
Active UNIX domain sockets (only servers)
Proto RefCnt Flags       Type       State         I-Node   PID/Program name     Path
unix  2      [ ACC ]     STREAM     LISTENING     2001     100/server           /run/a.sock
unix  2      [ ACC ]     SEQPACKET  LISTENING     2002     -                    @abstract
