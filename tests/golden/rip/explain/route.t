#! rip only
$ ip link add v0 type veth peer name v1
$ rip explain route add 198.51.100.0/24 via 192.0.2.1 dev v0 mtu 1400 metric 5
RTM_GETLINK NLM_F_REQUEST  # only reads: sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "v0"
RTM_NEWROUTE NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  rtmsg {family=AF_INET dst_len=24 table=254 protocol=3 type=RTN_UNICAST}
  RTA_DST 198.51.100.0
  RTA_GATEWAY 192.0.2.1
  RTA_PRIORITY 5
  RTA_OIF 3
  RTA_METRICS
    RTAX_MTU 1400
$ rip explain route add default nexthop via 192.0.2.1 dev v0 nexthop via 192.0.2.2 dev v0 weight 3
RTM_GETLINK NLM_F_REQUEST  # only reads: sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "v0"
RTM_NEWROUTE NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  rtmsg {family=AF_INET table=254 protocol=3 type=RTN_UNICAST}
  RTA_MULTIPATH
    rtnexthop {len=16 ifindex=3}
    RTA_GATEWAY 192.0.2.1
    rtnexthop {len=16 hops=2 ifindex=3}
    RTA_GATEWAY 192.0.2.2
$ rip explain -6 route add unreachable 2001:db8::/32
RTM_NEWROUTE NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  rtmsg {family=AF_INET6 dst_len=32 table=254 protocol=3 type=RTN_UNREACHABLE}
  RTA_DST 2001:db8::
$ rip explain route add 198.51.100.0/24 encap mpls 100/200 via 192.0.2.1 dev v0
RTM_GETLINK NLM_F_REQUEST  # only reads: sent
  ifinfomsg {}
  IFLA_EXT_MASK 0x9
  IFLA_IFNAME "v0"
RTM_NEWROUTE NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  rtmsg {family=AF_INET dst_len=24 table=254 protocol=3 type=RTN_UNICAST}
  RTA_DST 198.51.100.0
  RTA_ENCAP
    MPLS_IPTUNNEL_DST 100/200
  RTA_ENCAP_TYPE 1
  RTA_GATEWAY 192.0.2.1
  RTA_OIF 3
$ rip explain route flush cache
write("/proc/sys/net/ipv4/route/flush", "-1")
