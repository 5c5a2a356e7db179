#! rip only
# route is an object of ip: --as reads the line as the tool of net-tools does.
$ rip explain --assume eth0=2 --as route add -net 198.51.100.0 netmask 255.255.255.0 dev eth0
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_IFNAME "eth0"
  IFLA_EXT_MASK 0x8
RTM_NEWROUTE NLM_F_REQUEST|NLM_F_ACK|NLM_F_CREATE
  rtmsg {family=AF_INET dst_len=24 table=254 protocol=3 scope=RT_SCOPE_LINK type=RTN_UNICAST}
  RTA_DST 198.51.100.0
  RTA_OIF 2
$ rip explain --assume eth0=2 --as ifconfig eth0 192.0.2.1 netmask 255.255.255.0
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_IFNAME "eth0"
  IFLA_EXT_MASK 0x8
RTM_GETADDR NLM_F_REQUEST|NLM_F_DUMP  # only reads: not sent
  ifaddrmsg {family=AF_INET index=2}
RTM_NEWADDR NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  ifaddrmsg {family=AF_INET prefixlen=24 index=2}
  IFA_LOCAL 192.0.2.1
  IFA_ADDRESS 192.0.2.1
  IFA_LABEL "eth0"
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_IFNAME "eth0"
  IFLA_EXT_MASK 0x8
RTM_NEWLINK NLM_F_REQUEST|NLM_F_ACK
  ifinfomsg {index=2 flags=IFF_UP|IFF_RUNNING change=IFF_UP|IFF_RUNNING}
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_IFNAME "eth0"
  IFLA_EXT_MASK 0x8
RTM_GETADDR NLM_F_REQUEST|NLM_F_DUMP  # only reads: not sent
  ifaddrmsg {family=AF_INET index=2}
RTM_SETLINK NLM_F_REQUEST|NLM_F_ACK
  ifinfomsg {}
$ rip explain --assume eth0=2 ifconfig eth0 mtu 1400
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_IFNAME "eth0"
  IFLA_EXT_MASK 0x8
RTM_NEWLINK NLM_F_REQUEST|NLM_F_ACK
  ifinfomsg {index=2}
  IFLA_MTU 1400
$ rip explain --assume eth0=2 ifconfig eth0 del 192.0.2.1
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_IFNAME "eth0"
  IFLA_EXT_MASK 0x8
RTM_GETADDR NLM_F_REQUEST|NLM_F_DUMP  # only reads: not sent
  ifaddrmsg {family=AF_INET}
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_IFNAME "eth0"
  IFLA_EXT_MASK 0x8
RTM_GETADDR NLM_F_REQUEST|NLM_F_DUMP  # only reads: not sent
  ifaddrmsg {family=AF_INET index=2}
RTM_NEWADDR NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  ifaddrmsg {family=AF_INET prefixlen=24 index=2}
  IFA_LOCAL 192.0.2.1
  IFA_ADDRESS 192.0.2.1
  IFA_LABEL "eth0:0"
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_IFNAME "eth0"
  IFLA_EXT_MASK 0x8
RTM_GETADDR NLM_F_REQUEST|NLM_F_DUMP  # only reads: not sent
  ifaddrmsg {family=AF_INET index=2}
RTM_DELADDR NLM_F_REQUEST|NLM_F_ACK
  ifaddrmsg {family=AF_INET prefixlen=24 index=2}
  IFA_LOCAL 192.0.2.1
  IFA_ADDRESS 192.0.2.1
  IFA_LABEL "eth0:0"
RTM_NEWADDR NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  ifaddrmsg {family=AF_INET index=2}
  IFA_LOCAL 192.0.2.1
  IFA_ADDRESS 192.0.2.1
  IFA_LABEL "eth0:0"
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_IFNAME "eth0"
  IFLA_EXT_MASK 0x8
RTM_GETADDR NLM_F_REQUEST|NLM_F_DUMP  # only reads: not sent
  ifaddrmsg {family=AF_INET index=2}
RTM_SETLINK NLM_F_REQUEST|NLM_F_ACK
  ifinfomsg {}
RTM_GETLINK NLM_F_REQUEST  # only reads: not sent
  ifinfomsg {}
  IFLA_IFNAME "eth0"
  IFLA_EXT_MASK 0x8
RTM_GETADDR NLM_F_REQUEST|NLM_F_DUMP  # only reads: not sent
  ifaddrmsg {family=AF_INET index=2}
RTM_DELADDR NLM_F_REQUEST|NLM_F_ACK
  ifaddrmsg {family=AF_INET index=2}
  IFA_LOCAL 192.0.2.1
  IFA_ADDRESS 192.0.2.1
  IFA_LABEL "eth0:0"
$ rip explain --as nosuch link show
! rip: invalid value "nosuch"; usage: rip explain [ -j ] [ --assume NAME=INDEX[,KIND] ] [ --as TOOL ] COMMAND …
? 2
$ rip explain --as
! rip: an argument is missing; usage: rip explain [ -j ] [ --assume NAME=INDEX[,KIND] ] [ --as TOOL ] COMMAND …
? 2
