# A history file is refused if it is a symbolic link, has hard links, or belongs to another user.
$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ ln -s /etc/passwd .nstat.u0
$ PROC_ROOT=p nstat
! nstat: open history file: Too many levels of symbolic links
? 255
$ PROC_ROOT=p nstat -s
! nstat: open history file: Too many levels of symbolic links
? 255
$ PROC_ROOT=p nstat -as 'IpIn*'
| #kernel
IpInReceives                    5                  0.0
$ rm .nstat.u0; ln -s nowhere .nstat.u0
$ PROC_ROOT=p nstat
! nstat: open history file: Too many levels of symbolic links
? 255
$ rm .nstat.u0; mkdir .nstat.u0
$ PROC_ROOT=p nstat
! nstat: open history file: Is a directory
? 255
$ rmdir .nstat.u0; echo '#kernel' >.nstat.u0; ln .nstat.u0 other
$ PROC_ROOT=p nstat
! nstat: something is so wrong with history file, that I prefer not to proceed.
? 255
$ rm other; chown 5 .nstat.u0
$ PROC_ROOT=p nstat
! nstat: something is so wrong with history file, that I prefer not to proceed.
? 255
$ PROC_ROOT=p nstat -s
! nstat: something is so wrong with history file, that I prefer not to proceed.
? 255
$ PROC_ROOT=p nstat -a
! nstat: something is so wrong with history file, that I prefer not to proceed.
? 255
$ PROC_ROOT=p nstat -r 'IpIn*'
| #kernel
IpInReceives                    5                  0.0
$ chmod 666 .nstat.u0; nstat
| #kernel
