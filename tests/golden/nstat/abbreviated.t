$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ PROC_ROOT=p nstat --noo
$ PROC_ROOT=p nstat --nou 'IpIn*'
| #kernel
$ PROC_ROOT=p nstat --ig 'IpIn*'
| #kernel
IpInReceives                    5                  0.0
$ PROC_ROOT=p nstat --z 'IpIn*'
| #kernel
IpInReceives                    0                  0.0
$ PROC_ROOT=p nstat --r 'IpIn*'
| #kernel
IpInReceives                    5                  0.0
$ PROC_ROOT=p nstat --js --ig 'IpIn*'
{"kernel":{"IpInReceives":5}}
$ PROC_ROOT=p nstat --j --ig --p 'IpIn*'
{
    "kernel": {
        "IpInReceives": 5
    }
}
$ PROC_ROOT=p nstat --no 'IpIn*'
! nstat: option '--no' is ambiguous; possibilities: '--nooutput' '--noupdate'
! Usage: …
? 255
