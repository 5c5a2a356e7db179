$ mkdir -p p/net
$ printf 'Ip: Forwarding DefaultTTL InReceives OutRequests\nIp: 2 64 5 6\nTcp: RtoMin ActiveOpens CurrEstab\nTcp: 200 7 3\n' >p/net/snmp
$ printf 'Ip6InReceives \t1\nIp6OutRequests\t0\n' >p/net/snmp6
$ printf 'TcpExt: SyncookiesSent Foo\nTcpExt: 0 2\nIpExt: InOctets\nIpExt: 4294967296\n' >p/net/netstat
$ PROC_ROOT=p nstat -j
{"kernel":{"IpInReceives":5,"IpOutRequests":6,"TcpActiveOpens":7,"Ip6InReceives":1,"TcpExtFoo":2,"IpExtInOctets":0}}
$ PROC_ROOT=p nstat -j
{"kernel":{}}
$ PROC_ROOT=p nstat -aj
{"kernel":{"IpInReceives":5,"IpOutRequests":6,"TcpActiveOpens":7,"Ip6InReceives":1,"TcpExtFoo":2,"IpExtInOctets":0}}
$ PROC_ROOT=p nstat -ajp
{
    "kernel": {
        "IpInReceives": 5,
        "IpOutRequests": 6,
        "TcpActiveOpens": 7,
        "Ip6InReceives": 1,
        "TcpExtFoo": 2,
        "IpExtInOctets": 0
    }
}
$ PROC_ROOT=p nstat -jp
{
    "kernel": {}
}
$ PROC_ROOT=p nstat -zjs
{"kernel":{"IpInReceives":0,"IpOutRequests":0,"TcpActiveOpens":0,"Ip6InReceives":0,"Ip6OutRequests":0,"TcpExtSyncookiesSent":0,"TcpExtFoo":0,"IpExtInOctets":0}}
$ PROC_ROOT=p nstat -ap
| #kernel
IpInReceives                    5                  0.0
IpOutRequests                   6                  0.0
TcpActiveOpens                  7                  0.0
Ip6InReceives                   1                  0.0
TcpExtFoo                       2                  0.0
IpExtInOctets                   4294967296         0.0
$ PROC_ROOT=p nstat --json --pretty -a IpInReceives
{
    "kernel": {
        "IpInReceives": 5
    }
}
$ PROC_ROOT=p nstat -aj nothing
{"kernel":{}}
$ PROC_ROOT=p nstat -ajp nothing
{
    "kernel": {}
}
