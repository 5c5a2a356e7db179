# The counters of a new network namespace.
$ nstat -as
| #kernel
$ nstat -azs IpInReceives IpOutRequests IcmpInMsgs TcpActiveOpens UdpInDatagrams Ip6InReceives TcpExtListenDrops IpExtInOctets
| #kernel
IpInReceives                    0                  0.0
IpOutRequests                   0                  0.0
IcmpInMsgs                      0                  0.0
TcpActiveOpens                  0                  0.0
UdpInDatagrams                  0                  0.0
Ip6InReceives                   0                  0.0
TcpExtListenDrops               0                  0.0
IpExtInOctets                   0                  0.0
$ nstat -azs 'IpForwarding' IpDefaultTTL 'TcpRto*' TcpMaxConn TcpCurrEstab
| #kernel
$ nstat -ajzs IpInReceives
{"kernel":{"IpInReceives":0}}
$ ip link set lo up
$ nstat -azs 'IpFrag*'
| #kernel
IpFragOKs                       0                  0.0
IpFragFails                     0                  0.0
IpFragCreates                   0                  0.0
