$ netstat -ri
! Usage: …
? 3
$ netstat -rs
! Usage: …
? 3
$ netstat -is
! Usage: …
? 3
$ netstat -rM
! Usage: …
? 3
$ netstat -ris
! Usage: …
? 3
$ netstat -rg
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
? 1
# SCTP counters exist if the module is loaded.
$ netstat -gs | sed '/^Sctp:/,$d'
Ip:
    Forwarding: 2
    0 total packets received
    0 forwarded
    0 incoming packets discarded
    0 incoming packets delivered
    0 requests sent out
Icmp:
    0 ICMP messages received
    0 input ICMP message failed
    ICMP input histogram:
    0 ICMP messages sent
    0 ICMP messages failed
    ICMP output histogram:
Tcp:
    0 active connection openings
    0 passive connection openings
    0 failed connection attempts
    0 connection resets received
    0 connections established
    0 segments received
    0 segments sent out
    0 segments retransmitted
    0 bad segments received
    0 resets sent
Udp:
    0 packets received
    0 packets to unknown port received
    0 packet receive errors
    0 packets sent
    0 receive buffer errors
    0 send buffer errors
UdpLite:
TcpExt:
    0 packet headers predicted
IpExt:
$ netstat -ig
Kernel Interface table
Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
$ netstat -gM
! netstat: no support for `ip_masquerade' on this system.
? 1
$ netstat -rr
! Usage: …
? 3
$ netstat -ii -a
! Usage: …
? 3
$ netstat -iMs
! Usage: …
? 3
